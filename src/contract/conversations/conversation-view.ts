import { z } from 'zod';
import { channel, ending, plan } from '../ledger/conversation-facts.ts';
import { id, named, shownInstant } from '../values.ts';

/** A conversation as pages show it. */
export const conversationView = z.object({
  conversationId: id,
  dealId: id,
  title: z.string().nullable(),
  channel,
  /** Where it is: an address, a room or the link of a call. */
  place: z.string().nullable(),
  state: z.enum(['planned', 'held', 'closed out', 'cancelled', 'missed']),
  startsAt: shownInstant,
  endsAt: shownInstant,
  participants: z.array(named),
  plan,
  /**
   * Where the plan is: `no objective`, `no backup`, `thin` (agenda, insight, questions or gain missing) or `ready`.
   * It says so at any time; the finding comes a day before.
   */
  planState: z.enum(['no objective', 'no backup', 'thin', 'ready']),
  /** It ended and was not closed out. */
  toCloseOut: z.boolean(),
  notes: z.string().nullable(),
  ending: ending.nullable(),
  outcome: z.enum(['order', 'advance', 'continuation', 'no-sale']).nullable(),
  missedBy: z.enum(['client', 'us']).nullable(),
  /** Of one that lies ahead: who said themselves whether they will be there, what they said last, and who has not. */
  attendance: z.array(
    z.object({
      contactId: id,
      name: z.string(),
      says: z.enum(['comes', 'stays away', 'another time', 'not said']),
      words: z.string().nullable(),
      at: shownInstant.nullable(),
    }),
  ),
  /** Who said themselves whether it was worth their time. */
  judgements: z.array(
    z.object({
      contactId: id,
      name: z.string(),
      wasWorthIt: z.boolean(),
      words: z.string().nullable(),
      at: shownInstant,
    }),
  ),
  /** Other deals of the account that it is about as well. */
  alsoIn: z.array(id),
});

export type ConversationView = z.input<typeof conversationView>;
