import { z } from 'zod';
import { findingCodes } from '#domain/findings/finding-codes.ts';
import { tone } from '../ledger/ledger-entry.ts';
import { day, id, kindKey, shownInstant } from '../values.ts';

/** What a button beside a finding does, with the ids that it needs. */
export const act = z.object({
  name: z.enum([
    /** Plan the conversation that is named; without one, plan a new one with this ask as its objective. */
    'plan',
    'close-out',
    /** Words to send to somebody who has been silent, and the touch that they are. */
    'write',
    /** Words that sum up who does what by when, and the touch that they are. */
    'recap',
    /** Say what became of a client's commitment. */
    'settle-commitment',
    'settle-promise',
    /** Give a maybe its answer or its date. */
    'answer',
    'resolve-non-commitment',
    /** Say yes or no to what somebody at the client proposed. */
    'answer-proposal',
    'set-milestone',
    'add-stakeholder',
    'assign-owner',
    'set-expected-close',
  ]),
  /** A few words for the button. */
  label: z.string(),
  conversationId: id.nullable(),
  contactId: id.nullable(),
  kind: kindKey.nullable(),
  /** The ask, commitment, promise, milestone or non-commitment that it is about. */
  subjectId: id.nullable(),
});

/** Something to act on, with why and what to do, in words. */
export const findingView = z.object({
  code: z.enum(findingCodes),
  subject: z.string().nullable(),
  from: shownInstant,
  until: shownInstant.nullable(),
  lateFrom: shownInstant.nullable(),
  setAsideUntil: shownInstant.nullable(),
  severity: z.number(),
  /** A few words: `You are 4 ahead of them`, `Silent 31 days`. */
  label: z.string(),
  tone,
  /** One sentence with the evidence. */
  why: z.string(),
  /** One sentence with the way back. */
  remedy: z.string(),
  contactId: id.nullable(),
  kind: kindKey.nullable(),
  /** The facts that say so. */
  evidence: z.array(id),
  act,
});

/** The best next thing to ask for, from whom, and why. */
export const nextBestCommitmentView = z.object({
  kind: kindKey,
  kindLabel: z.string(),
  /** What they would commit to, as the rest of "They will …". */
  clientCommitsTo: z.string(),
  contactId: id.nullable(),
  contactName: z.string().nullable(),
  wording: z.string(),
  clientGains: z.string(),
  questions: z.array(z.string()),
  backup: z.string(),
  why: z.string(),
  /** Nothing is planned with them: ask for the next conversation first. */
  firstTheNextConversation: z.boolean(),
  /** What is planned already and is the place to ask for it: its objective, or the next one that has none. */
  conversation: z
    .object({
      conversationId: id,
      startsAt: shownInstant,
      title: z.string().nullable(),
      isObjective: z.boolean(),
    })
    .nullable(),
});

export const milestoneView = z.object({
  milestoneId: id,
  name: z.string(),
  kind: kindKey.nullable(),
  date: day.nullable(),
  contactId: id.nullable(),
  contactName: z.string().nullable(),
  required: z.boolean(),
  state: z.enum(['open', 'done']),
  doneAt: shownInstant.nullable(),
  timesMovedLater: z.int(),
  setBy: z.enum(['member', 'client', 'import', 'system']),
  /** The open date has passed. */
  late: z.boolean(),
  /** How it reads on the roadmap, where that is not its name. */
  clientWording: z.string().nullable(),
  factId: id,
});

export type FindingView = z.input<typeof findingView>;
export type ActView = z.input<typeof act>;
