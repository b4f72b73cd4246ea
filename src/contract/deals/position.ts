import { z } from 'zod';
import { operation } from '../operation.ts';
import { day, id, kindKey, named, role, shownInstant } from '../values.ts';

const kindNamed = z.object({ kind: kindKey, label: z.string() });

const giver = z.object({
  contactId: id,
  name: z.string(),
  title: z.string().nullable(),
  state: z.enum(['none', 'asked', 'maybe', 'refused', 'reopened']),
  /** Where they are on it: `Anna has not agreed to Collaborate; asked on 12 Nov, maybe until 3 Dec.` */
  sentence: z.string(),
  /** The ask that was made last. */
  askId: id.nullable(),
  askedAt: shownInstant.nullable(),
  reviewOn: day.nullable(),
  /** What they are asked for before it; empty where it may be asked now. */
  first: z.array(kindNamed),
  plannedIn: z.object({ conversationId: id, startsAt: shownInstant }).nullable(),
});

export const missingForPosition = z.object({
  dealId: id,
  sequence: z.int(),
  name: z.string(),
  account: z.string().nullable(),
  kind: z.union([kindKey, z.literal('none')]),
  kindLabel: z.string().nullable(),
  /** Where the deal stands: the kind they have yet to commit to next. */
  standsAt: kindNamed.nullable(),
  /** Where the position lies from there. */
  way: z.enum(['here', 'ahead', 'behind']),
  /** One sentence that says why it stays where it is. */
  sentence: z.string(),
  /** Ahead: what is missing, in the order of the map. */
  missing: z.array(
    z.object({
      ...kindNamed.shape,
      clientCommitsTo: z.string(),
      givers: z.array(giver),
      /** Nobody in the deal can give it: whose part it would be. Empty is anybody’s. */
      nobody: z.array(role).nullable(),
    }),
  ),
  /** Behind: who gave it, and would have to take it back. */
  given: z.array(z.object({ contactId: id.nullable(), name: z.string().nullable(), sentence: z.string() })),
  /** For recording what they agreed to. */
  people: z.array(named.extend({ title: z.string().nullable() })),
  kinds: z.array(kindNamed),
  may: z.object({ change: z.boolean() }),
});

export type MissingForPosition = z.input<typeof missingForPosition>;

export const getMissingForPosition = operation({
  name: 'getMissingForPosition',
  summary:
    'Say what is missing for a deal to stand at a kind, person by person; `none` is the end of the map.',
  method: 'GET',
  path: '/api/deals/:dealId/positions/:kind',
  access: 'member',
  input: z.object({ dealId: id, kind: z.union([kindKey, z.literal('none')]) }),
  output: missingForPosition,
  refusals: ['deal_not_found', 'kind_not_found'],
});
