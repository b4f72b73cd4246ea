import { z } from 'zod';
import { operation } from '../operation.ts';
import { line } from '../values.ts';
import { changedBy, playbookContent, playbookFault, playbookKey, playbookVersion } from './playbook-shape.ts';

const draftView = changedBy.extend({
  key: playbookKey,
  /** 0 before anybody changed anything: the newest version, as it would be begun from. */
  revision: z.int(),
  basedOn: z.int().nullable().describe('The version it began from; null for one that was never published.'),
  content: playbookContent,
  faults: z.array(playbookFault),
});

export const getPlaybookDraft = operation({
  name: 'getPlaybookDraft',
  summary: 'Shows what is being changed in a playbook, with whatever keeps it from being published.',
  method: 'GET',
  path: '/api/playbooks/:key/draft',
  access: 'member',
  input: z.object({ key: playbookKey }),
  output: draftView,
  refusals: ['not_allowed', 'playbook_not_found'],
});

export const savePlaybookDraft = operation({
  name: 'savePlaybookDraft',
  summary: 'Keeps a draft of a playbook. If somebody else wrote since, it is refused with what they wrote.',
  method: 'PUT',
  path: '/api/playbooks/:key/draft',
  access: 'member',
  input: z.object({
    key: playbookKey,
    revision: z.int().min(0).describe('The revision that was seen; 0 where there was none.'),
    content: playbookContent,
  }),
  output: draftView,
  refusals: ['not_allowed', 'playbook_not_found', 'playbook_draft_changed'],
});

export const discardPlaybookDraft = operation({
  name: 'discardPlaybookDraft',
  summary: 'Drops the draft of a playbook. One that was never published is gone with it.',
  method: 'DELETE',
  path: '/api/playbooks/:key/draft',
  access: 'member',
  input: z.object({ key: playbookKey, revision: z.coerce.number().int().min(1) }),
  output: z.object({ key: playbookKey, published: z.boolean() }),
  refusals: ['not_allowed', 'playbook_not_found', 'playbook_draft_changed'],
});

export const publishPlaybook = operation({
  name: 'publishPlaybook',
  summary:
    'Publishes the draft of a playbook as its next version. Deals stay on theirs until they are moved.',
  method: 'POST',
  path: '/api/playbooks/:key/versions',
  access: 'member',
  input: z.object({
    key: playbookKey,
    revision: z.int().min(1),
    note: z.string().trim().max(2000).default('').describe('What is new in it, and why.'),
  }),
  output: z.object({ key: playbookKey, version: z.int() }),
  refusals: ['not_allowed', 'playbook_not_found', 'playbook_draft_changed', 'playbook_faulty'],
});

export const copyPlaybook = operation({
  name: 'copyPlaybook',
  summary: 'Begins a new playbook, as a draft, from a version of another one.',
  method: 'POST',
  path: '/api/playbooks',
  access: 'member',
  input: z.object({ from: playbookKey, version: playbookVersion.optional(), label: line }),
  output: draftView,
  refusals: ['not_allowed', 'playbook_not_found'],
});
