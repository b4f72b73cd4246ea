import { z } from 'zod';
import { operation } from '../operation.ts';
import { kindKey, named, shownInstant } from '../values.ts';
import { changedBy, playbookContent, playbookKey, playbookVersion } from './playbook-shape.ts';

export const playbookView = playbookContent.extend({
  key: playbookKey,
  version: z.int(),
  /** What a no or a maybe may be about, with the question that finds out more. */
  noReasons: z.array(z.object({ reason: z.string(), question: z.string(), date: z.string().nullable() })),
  maybeTypes: z.array(z.object({ type: z.string(), question: z.string(), leadsTo: kindKey.nullable() })),
});

export const getPlaybook = operation({
  name: 'getPlaybook',
  summary: 'Show the map of commitments, and the questions that belong to a no and a maybe.',
  method: 'GET',
  path: '/api/playbook',
  access: 'member',
  /** The newest version where left out; of the one that new deals go by where no key is given either. */
  input: z.object({ key: playbookKey.optional(), version: playbookVersion.optional() }),
  output: playbookView,
  refusals: ['playbook_not_found'],
});

const listedVersion = z.object({
  version: z.int(),
  label: z.string(),
  kinds: z.int(),
  /** Null of what comes with Leadsheet. */
  publishedAt: shownInstant.nullable(),
  publishedBy: named.nullable(),
  note: z.string(),
  /** How many deals that you see go by it. */
  deals: z.object({ open: z.int(), all: z.int() }),
});

export const listedPlaybook = z.object({
  key: playbookKey,
  label: z.string(),
  /** Whether it comes with Leadsheet. */
  builtIn: z.boolean(),
  /** Whether a new deal goes by it unless somebody chooses another. */
  forNewDeals: z.boolean(),
  archivedAt: shownInstant.nullable(),
  /** Newest first; none of one that was never published. */
  versions: z.array(listedVersion),
  draft: changedBy.extend({ revision: z.int(), basedOn: z.int().nullable() }).nullable(),
});

export const listPlaybooks = operation({
  name: 'listPlaybooks',
  summary: 'Lists the playbooks with their versions, and how many deals go by each.',
  method: 'GET',
  path: '/api/playbooks',
  access: 'member',
  input: z.object({}),
  output: z.object({
    items: z.array(listedPlaybook),
    may: z.object({ edit: z.boolean(), publish: z.boolean() }),
  }),
  refusals: [],
});

export const changePlaybook = operation({
  name: 'changePlaybook',
  summary: 'Offers a playbook to new deals first, archives it, or takes it back out of the archive.',
  method: 'PATCH',
  path: '/api/playbooks/:key',
  access: 'member',
  input: z.object({
    key: playbookKey,
    archived: z.boolean().optional(),
    forNewDeals: z.literal(true).optional(),
  }),
  output: listedPlaybook,
  refusals: ['not_allowed', 'playbook_not_found', 'playbook_in_use', 'playbook_not_published'],
});

export const comparePlaybooks = operation({
  name: 'comparePlaybooks',
  summary: 'Says in words what two versions of a playbook differ in.',
  method: 'GET',
  path: '/api/playbooks/:key/compare',
  access: 'member',
  /** The draft where `after` is left out. */
  input: z.object({ key: playbookKey, before: playbookVersion, after: playbookVersion.optional() }),
  output: z.object({
    before: z.int(),
    after: z.int().nullable(),
    changes: z.array(
      z.object({
        code: z.string(),
        kind: z.string().nullable(),
        kindLabel: z.string().nullable(),
        field: z.string().nullable(),
        sentence: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
  }),
  refusals: ['playbook_not_found'],
});
