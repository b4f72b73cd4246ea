import { z } from 'zod';
import { answers, askRanks, evidences, framings, requestables } from '#domain/ledger/facts.ts';
import { conversationView } from '../conversations/conversation-view.ts';
import { shownValues } from '../fields/field-values.ts';
import { ledgerPage } from '../ledger/ledger-entry.ts';
import { proposalView } from '../roadmap/proposal-view.ts';
import { shownTags } from '../tags/tags.ts';
import { day, id, kindKey, money, named, shownInstant } from '../values.ts';
import { findingView, milestoneView, nextBestCommitmentView } from './finding-view.ts';
import { processView } from './process-view.ts';
import { score } from './score.ts';
import { theirPace } from './their-pace.ts';

const nullableText = z.string().nullable();
const person = { contactId: id.nullable(), contactName: nullableText };

export const dealHead = z.object({
  dealId: id,
  /** The ledger's place that this page shows; send it back as `seenSequence` with a write. */
  sequence: z.int(),
  name: z.string(),
  account: named.nullable(),
  owner: named.nullable(),
  value: money.nullable(),
  currency: z.string(),
  state: z.enum(['open', 'won', 'lost', 'parked']),
  stateSince: shownInstant,
  openedAt: shownInstant,
  expectedClose: day.nullable(),
  /** The date of the client's own step that stands for the decision. */
  clientDecision: z.object({ day, milestoneId: id, name: z.string() }).nullable(),
  nextConversation: z.object({ conversationId: id, startsAt: shownInstant, title: nullableText }).nullable(),
  /** What the client wants, in their own words. */
  clientGoal: nullableText,
  importedStage: nullableText,
  parkedUntil: day.nullable(),
  /** The question that was agreed when it was parked, to come back with on that day. */
  parkedQuestion: nullableText,
  lost: z.object({ reason: nullableText, returnOn: day.nullable(), question: nullableText }).nullable(),
  zone: z.string(),
  playbook: z.object({ key: z.string(), version: z.int(), label: z.string() }),
  /** `remove`: nothing has happened in it yet, so it may be deleted as opened by mistake. */
  may: z.object({ change: z.boolean(), assign: z.boolean(), remove: z.boolean() }),
});

export const commitmentView = z.object({
  commitmentId: id,
  ...person,
  kind: kindKey.nullable(),
  what: z.string(),
  due: day.nullable(),
  event: nullableText,
  state: z.enum(['open', 'kept', 'broken', 'withdrawn']),
  firmness: z.enum(['firm', 'soft', 'vague']),
  evidence: z.enum(evidences),
  quote: nullableText,
  conversationId: id.nullable(),
  madeAt: shownInstant,
  stateSince: shownInstant,
  timesMovedLater: z.int(),
  /** Whole days past the due day; 0 on it and before, null where it is not open or has no day. */
  daysLate: z.int().nullable(),
  /** How it reads on the roadmap, where that is not what they said. */
  clientWording: z.string().nullable(),
  factId: id,
});

export const promiseView = z.object({
  promiseId: id,
  ...person,
  member: named.nullable(),
  what: z.string(),
  due: day.nullable(),
  state: z.enum(['open', 'kept', 'withdrawn']),
  conversationId: id.nullable(),
  madeAt: shownInstant,
  daysLate: z.int().nullable(),
  factId: id,
});

const control = z.object({
  /** How many of those that can be told are in hand. */
  inHand: z.int(),
  /** How many can be told: eleven once there was something to tell each by. */
  of: z.int(),
  /** All eleven: those given up first, those that cannot be told yet last. */
  ways: z.array(
    z.object({
      code: z.string(),
      /** In hand: `Next meeting is booked`; given up: `Client set the next step`; not known: what will tell it. */
      label: z.string(),
      state: z.enum(['in hand', 'given up', 'not known']),
      /** The findings that give it up, with their sentences. */
      findings: z.array(findingView),
    }),
  ),
});

const missingNeed = z.object({
  kind: kindKey,
  kindLabel: z.string(),
  /** Who has yet to give it; empty where nobody in the deal can. */
  from: z.array(named),
});

const request = z.object({
  requestId: id,
  what: z.enum(requestables),
  ...person,
  words: nullableText,
  state: z.enum(['open', 'met', 'declined']),
  framing: z.enum(framings).nullable(),
  receivedAt: shownInstant,
  /** Met as final while its needs were missing. */
  clientLed: z.boolean(),
  /** The kind that the request stands for, and what is missing first, in the order of the map. */
  kind: kindKey.nullable(),
  missing: z.array(missingNeed),
  factId: id,
});

export const dealPage = z.object({
  deal: dealHead,
  /** The instant that all of it is shown at, where that was asked for; else null, and it is shown as it stands. */
  asOf: shownInstant.nullable(),
  /** As they stand, whatever day the page is of. */
  ...shownValues,
  ...shownTags,
  score,
  next: nextBestCommitmentView.nullable(),
  control,
  /** All that holds now, most at stake first. */
  findings: z.array(findingView),
  /** What will hold within two weeks if nothing is done. */
  coming: z.array(findingView),
  ledger: ledgerPage,
  /** In the order in which they go them. */
  milestones: z.array(milestoneView),
  process: processView,
  pace: z
    .object({
      daysPerCommitment: z.number(),
      usualDaysPerCommitment: z.number(),
      /** When the decision falls at their pace. */
      decisionDay: day.nullable(),
      /** `At their pace the decision falls on 14 Jan; the plan says 19 Dec.` */
      sentence: z.string(),
    })
    .nullable(),
  theirPace,
  window: z.object({
    openedAt: shownInstant.nullable(),
    lateFrom: shownInstant.nullable(),
    askedAt: shownInstant.nullable(),
    sentence: z.string(),
  }),
  conversations: z.array(conversationView),
  commitments: z.array(commitmentView),
  /** What clients would have otherwise and wait for our answer on, the first to ask first. */
  proposals: z.array(proposalView),
  nonCommitments: z.array(
    z.object({
      nonCommitmentId: id,
      ...person,
      text: z.string(),
      firmness: z.enum(['soft', 'vague']),
      heardAt: shownInstant,
      standing: z.boolean(),
      factId: id,
    }),
  ),
  promises: z.array(promiseView),
  asks: z.array(
    z.object({
      askId: id,
      ...person,
      kind: kindKey.nullable(),
      as: z.enum(askRanks),
      wording: nullableText,
      value: nullableText,
      conversationId: id.nullable(),
      madeAt: shownInstant,
      answer: z.enum(answers).nullable(),
      reason: nullableText,
      reviewOn: day.nullable(),
      question: nullableText,
    }),
  ),
  concerns: z.array(
    z.object({
      concernId: id,
      ...person,
      text: z.string(),
      open: z.boolean(),
      answer: nullableText,
      /** They raised it themselves, on their roadmap: there they read the answer. */
      byClient: z.boolean(),
      raisedAt: shownInstant,
      factId: id,
    }),
  ),
  waivers: z.array(
    z.object({
      waiverId: id,
      kind: kindKey,
      ...person,
      reason: z.string(),
      madeAt: shownInstant,
      factId: id,
    }),
  ),
  requests: z.array(request),
});

export type DealPage = z.input<typeof dealPage>;
export type DealHead = z.input<typeof dealHead>;
