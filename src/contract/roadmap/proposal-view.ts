import { z } from 'zod';
import { day, id, shownInstant } from '../values.ts';

/** When it is, or what is to be done by when: as it stands, or as somebody would have it. */
const said = z.object({
  startsAt: shownInstant.nullable(),
  what: z.string().nullable(),
  due: day.nullable(),
});

/** What somebody at the client would have otherwise and waits for our answer on. */
export const proposalView = z.object({
  proposalId: id,
  contactId: id,
  contactName: z.string(),
  about: z.enum(['conversation', 'commitment', 'promise']),
  /** The conversation, commitment or promise. */
  subjectId: id,
  /** What the conversation is called; null where it has no name, and for lines. */
  title: z.string().nullable(),
  now: said,
  proposed: said,
  words: z.string().nullable(),
  madeAt: shownInstant,
  /** The time that they named has passed: it can only be declined. */
  tooLate: z.boolean(),
});

export type ProposalView = z.input<typeof proposalView>;
