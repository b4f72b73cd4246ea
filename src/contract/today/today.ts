import { z } from 'zod';
import { findingView } from '../deals/finding-view.ts';
import { operation } from '../operation.ts';
import { day, id, kindKey, money, named, shownInstant } from '../values.ts';

const deal = z.object({
  dealId: id,
  name: z.string(),
  account: named.nullable(),
  value: money.nullable(),
});

const conversation = z.object({
  conversationId: id,
  deal,
  title: z.string().nullable(),
  channel: z.string(),
  state: z.enum(['planned', 'held', 'closed out', 'cancelled', 'missed']),
  startsAt: shownInstant,
  endsAt: shownInstant,
  participants: z.array(named),
  /** The other deals of the account that it is about. */
  alsoAbout: z.array(named),
  planState: z.enum(['no objective', 'no backup', 'thin', 'ready']),
  toCloseOut: z.boolean(),
  objective: z
    .object({ kind: kindKey.nullable(), kindLabel: z.string().nullable(), contact: named.nullable() })
    .nullable(),
  backup: z.string().nullable(),
  /** `Ask for Collaborate. Backup: the name of the operations lead.` or `Ended 40 minutes ago. Not closed out.` */
  line: z.string(),
});

const move = findingView.extend({
  deal,
  /** How many other findings hold on this deal. */
  others: z.int(),
});

const owed = z.object({
  /** The commitment's or the promise's. */
  id,
  deal,
  /** The deal's, for `seenSequence`. */
  sequence: z.int(),
  what: z.string(),
  contact: named.nullable(),
  due: day.nullable(),
  /** 0 on the day and before it. */
  daysLate: z.int(),
  /** `2 days late`, `today`, `Thu`, `3 Dec`. */
  label: z.string(),
  tone: z.enum(['bad', 'warn', 'plain']),
});

const figure = z.object({
  name: z.enum(['leftWithNext', 'askedForWhatWasPlanned', 'commitmentsKept']),
  label: z.string(),
  /** What is counted, of what. */
  definition: z.string(),
  count: z.int(),
  of: z.int(),
});

export const getToday = operation({
  name: 'getToday',
  summary: 'Show the day: conversations, moves with most at stake first, what is owed and what was promised.',
  method: 'GET',
  path: '/api/today',
  access: 'member',
  input: z.object({
    /** Of another member, for those who may see their deals. */
    memberId: id.optional(),
    /** What goes wrong in this many days if nothing is done. */
    horizonDays: z.coerce.number().int().min(0).max(90).default(0),
    /** How many moves at most. */
    moves: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({
    day,
    member: named,
    /** Whether they own any open deal: without one there is nothing to be on top of. */
    hasOpenDeals: z.boolean(),
    /** `Three conversations, six moves. Two clients owe you an answer.` */
    summary: z.string(),
    conversations: z.array(conversation),
    /** One a deal: what is most at stake there. */
    moves: z.array(move),
    moveCount: z.int(),
    /** What will begin to hold between now and the horizon, earliest first; empty without a horizon. */
    coming: z.array(move),
    owed: z.array(owed),
    promised: z.array(owed),
    /** What came in from clients: how much waits for an answer, and whether they did anything else of late. */
    fromClients: z.object({ toAnswer: z.int(), acts: z.boolean() }),
    /** Whether a note names the reader that they have not read; of their own day only. */
    isNamedInNotes: z.boolean(),
    /** The first day that the month's figures count. */
    monthFrom: day,
    month: z.array(figure),
  }),
  refusals: ['not_allowed', 'member_not_found'],
});

export type Today = z.input<typeof getToday.output>;
