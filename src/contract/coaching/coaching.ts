import { z } from 'zod';
import { controlCodes } from '#domain/findings/finding-codes.ts';
import { findingView } from '../deals/finding-view.ts';
import { operation } from '../operation.ts';
import { day, id, money, named, shownInstant } from '../values.ts';
import { coachNote } from './coach-notes.ts';

const weeks = z.coerce.number().int().min(4).max(26).default(12);

/** How a seller's open deals stood at the end of a week. */
const week = z.object({
  /** Its last day. */
  day,
  /** Open deals of theirs then. */
  deals: z.int(),
  /** Of the eleven, in hand on average; null where there was no deal. */
  inHand: z.number().nullable(),
});

const seller = z.object({
  member: named,
  isYou: z.boolean(),
  teamId: id.nullable(),
  /** Deals that they had open at some time in these weeks. */
  deals: z.int(),
  weeks: z.array(week),
});

const share = z.object({ share: z.number(), low: z.number(), high: z.number() });

/** One of the eleven ways in which control is given up. */
const way = z.object({
  code: z.enum(controlCodes),
  label: z.string(),
  /** Deals in which it was given up at some time, of those they had in hand for a week or more. */
  count: z.int(),
  of: z.int(),
  /** With the span in which the true share lies, nineteen times of twenty. */
  share: share.nullable(),
  /** Days that it lasted, all deals together. */
  days: z.number(),
  /** The same of all others who are shown; null for those who see nobody else. */
  others: z.object({ count: z.int(), of: z.int(), share: share.nullable() }).nullable(),
  /** Whether that is more or less than at the others, beyond what chance makes. */
  told: z.enum(['too few', 'same', 'more', 'less']).nullable(),
  /** The same in words. */
  sentence: z.string(),
  /** The share of their open deals in which it was given up, at the end of each week. */
  weeks: z.array(z.number().nullable()),
});

const toTalkAbout = z.object({
  deal: z.object({ dealId: id, name: z.string(), account: named.nullable(), value: money.nullable() }),
  /** What is most at stake there. */
  move: findingView,
  others: z.int(),
  /** What was recorded since the last look, the latest first. */
  since: z.array(z.object({ factId: id, at: shownInstant, byName: z.string(), sentence: z.string() })),
  sinceCount: z.int(),
});

const conversationToTalkAbout = z.object({
  conversationId: id,
  deal: named,
  account: named.nullable(),
  title: z.string().nullable(),
  startsAt: shownInstant,
  state: z.enum(['planned', 'held', 'closed out', 'cancelled', 'missed']),
  outcome: z.enum(['order', 'advance', 'continuation', 'no-sale']).nullable(),
  notes: z.array(coachNote),
});

export const getCoaching = operation({
  name: 'getCoaching',
  summary: 'Show the sellers whose deals you see, by name, each with control of their deals week by week.',
  method: 'GET',
  path: '/api/coach',
  access: 'member',
  input: z.object({ weeks }),
  output: z.object({
    from: day,
    until: day,
    /** Whether it is more than one's own. */
    isCoach: z.boolean(),
    sellers: z.array(seller),
  }),
  refusals: [],
});

export const getCoachedSeller = operation({
  name: 'getCoachedSeller',
  summary:
    'Show in which ways a seller gives up control, which deals to talk about, and their last conversations.',
  method: 'GET',
  path: '/api/coach/:memberId',
  access: 'member',
  input: z.object({ memberId: id, weeks }),
  output: z.object({
    member: named,
    isYou: z.boolean(),
    mayWriteNotes: z.boolean(),
    deals: z.int(),
    ways: z.array(way),
    /** One sentence on what stands out, and what cannot be told. */
    summary: z.string(),
    /** The last look of an earlier day. */
    lookedAt: shownInstant.nullable(),
    toTalkAbout: z.array(toTalkAbout),
    conversations: z.array(conversationToTalkAbout),
  }),
  refusals: ['not_allowed', 'member_not_found'],
});

export const noteCoachLook = operation({
  name: 'noteCoachLook',
  summary: 'Remember that you looked at a seller’s deals, so that the next time shows what changed since.',
  method: 'PUT',
  path: '/api/coach/:memberId/look',
  access: 'member',
  input: z.object({ memberId: id }),
  output: z.object({ lookedAt: shownInstant }),
  refusals: ['not_allowed', 'member_not_found'],
});

export type CoachedSeller = z.input<typeof getCoachedSeller.output>;
export type Coaching = z.input<typeof getCoaching.output>;
