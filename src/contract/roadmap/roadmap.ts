import { z } from 'zod';
import { operation } from '../operation.ts';
import { day, givenInstant, id, kindKey, locale, shownInstant, words, zone } from '../values.ts';
import { roadmapCatchUp } from './catch-up.ts';
import { roadmapNotYet } from './not-yet.ts';
import { roadmapNews } from './roadmap-news.ts';

/** What somebody at the client reads, in their words, in their language and in their zone; and nothing else. */

export const roadmapToken = z.string().max(100).describe('The last part of the address of the roadmap.');

/** Somebody's own words on a public page: short, since nobody there needs to write a book. */
const theirWords = z.string().trim().max(1000);

/** A colour as it is read on a page: of words and buttons, behind what matters, and around that. */
const accent = z.object({ accent: z.string(), wash: z.string(), edge: z.string() });

export const roadmapStep = z.object({
  /** By which an act names it: an id, or a key of the map. */
  subject: z.string(),
  title: z.string(),
  state: z.enum(['done', 'current', 'ahead']),
  day: day.nullable(),
  /** Who has done their part, or whose step it is. */
  people: z.array(z.string()),
  /** How many of those who have a part in it have done it, where there are several. */
  parts: z.object({ done: z.int(), of: z.int() }).nullable(),
  /** A step of their own process, whose day they may move. */
  milestoneId: id.nullable(),
  /** They may say that it is done. */
  isTheirsToFinish: z.boolean(),
  notYet: roadmapNotYet,
});

export const roadmapLine = z.object({
  id,
  /** Of what we do: who of us, where it is not whoever the page is by. */
  by: z.string().nullable(),
  what: z.string(),
  due: day.nullable(),
  isDone: z.boolean(),
  isLate: z.boolean(),
  /** They said so themselves. */
  isConfirmed: z.boolean(),
  /** What they would have otherwise, while it waits for an answer. */
  proposed: z
    .object({ what: z.string().nullable(), due: day.nullable(), words: z.string().nullable() })
    .nullable(),
  /** It stays as it is: our answer to what they would have otherwise, with our words. */
  declined: z.object({ words: z.string().nullable() }).nullable(),
});

export const roadmapConversation = z.object({
  conversationId: id,
  title: z.string().nullable(),
  startsAt: shownInstant,
  endsAt: shownInstant,
  place: z.string().nullable(),
  gain: z.string().nullable(),
  people: z.array(z.string()),
  /** What they said last; `another time` while one that they proposed waits for an answer. */
  attendance: z.enum(['comes', 'stays away', 'another time', 'not said']),
  /** The times that they proposed instead, while these wait for an answer. */
  proposedTimes: z.array(shownInstant),
  /** It stays at this time: our answer to another one that they proposed last, with our words. */
  declined: z.object({ words: z.string().nullable() }).nullable(),
});

export const roadmap = z.object({
  locale: z.string(),
  zone: z.string(),
  /** They, or their device, said so; else it is that of the deal. */
  isZoneTheirs: z.boolean(),
  /** Whose page it is. */
  reader: z.object({ contactId: id, name: z.string() }),
  account: z.string().nullable(),
  preparedBy: z.object({ name: z.string(), company: z.string(), email: z.string().nullable() }),
  /** How the seller's pages look; null where they left it as it is. */
  look: z.object({
    /** As it is read where the page is light, and where it is dark. */
    colors: z.object({ light: accent, dark: accent }).nullable(),
    /** A picture as an address that holds it. */
    logo: z.string().nullable(),
  }),
  /** What they want, in their own words; the name of the deal is ours. */
  goal: z.string().nullable(),
  /** Steps left to their decision, itself among them; null once it is made. */
  stepsToDecision: z.int().nullable(),
  decision: z.object({ title: z.string(), day: day.nullable() }).nullable(),
  next: roadmapConversation.nullable(),
  /** The last one that they were part of, to say whether it was worth their time; null once they have. */
  last: z.object({ conversationId: id, title: z.string().nullable(), endedAt: shownInstant }).nullable(),
  /** For somebody who joined after others had agreed; null where they are where the others are. */
  catchUp: roadmapCatchUp.nullable(),
  steps: z.array(roadmapStep),
  theirs: z.array(roadmapLine),
  ours: z.array(roadmapLine),
  concerns: z.array(
    z.object({
      concernId: id,
      text: z.string(),
      /** Null for one of their own. */
      who: z.string().nullable(),
      answer: z.string().nullable(),
      isOpen: z.boolean(),
    }),
  ),
  people: z.array(z.object({ name: z.string(), title: z.string().nullable(), isReader: z.boolean() })),
  hasAgreed: z.boolean(),
  isOver: z.boolean(),
  /** Null for whoever is here for the first time. */
  news: roadmapNews.nullable(),
});

export type Roadmap = z.input<typeof roadmap>;

export const readRoadmap = operation({
  name: 'readRoadmap',
  summary: 'Shows somebody at the client the roadmap that was shared with them.',
  method: 'POST',
  path: '/api/roadmaps/read',
  access: 'public',
  input: z.object({
    token: roadmapToken,
    zone: zone.optional().describe('By whose clocks it reads until they, or their device, have said so.'),
  }),
  output: roadmap,
  refusals: ['roadmap_not_open'],
});

const conversationId = id;
const optionalWords = theirWords.optional();

export const clientActInput = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('agree') }),
  z.strictObject({ act: z.literal('agree too'), kind: kindKey }),
  z.strictObject({ act: z.literal('attend'), conversationId }),
  z.strictObject({ act: z.literal('stay away'), conversationId, words: optionalWords }),
  z.strictObject({
    act: z.literal('propose time'),
    conversationId,
    startsAt: givenInstant,
    words: optionalWords,
  }),
  z.strictObject({
    act: z.literal('judge conversation'),
    conversationId,
    wasWorthIt: z.boolean(),
    words: optionalWords,
  }),
  z.strictObject({ act: z.literal('set date'), milestoneId: id, date: day, words: optionalWords }),
  z.strictObject({ act: z.literal('finish'), milestoneId: id }),
  z.strictObject({ act: z.literal('confirm commitment'), commitmentId: id }),
  z.strictObject({ act: z.literal('keep commitment'), commitmentId: id }),
  z.strictObject({
    act: z.literal('correct'),
    commitmentId: id.optional(),
    promiseId: id.optional(),
    what: theirWords.min(1).optional(),
    due: day.optional(),
    words: optionalWords,
  }),
  z.strictObject({
    act: z.literal('raise concern'),
    text: words.pipe(theirWords),
    isShared: z.boolean().optional(),
  }),
  z.strictObject({
    act: z.literal('not yet'),
    subject: z.string().max(60),
    words: words.pipe(theirWords),
    reviewOn: day.optional(),
  }),
]);

export const actOnRoadmap = operation({
  name: 'actOnRoadmap',
  summary: 'Records what somebody at the client does on their roadmap, as theirs.',
  method: 'POST',
  path: '/api/roadmaps/act',
  access: 'public',
  input: z.object({ token: roadmapToken, does: clientActInput }),
  output: roadmap,
  refusals: [
    'roadmap_not_open',
    'conversation_not_found',
    'conversation_not_planned',
    'next_conversation_in_the_past',
    'milestone_not_found',
    'commitment_not_found',
    'commitment_not_open',
    'promise_not_found',
    'kind_not_found',
    'roadmap_act_not_understood',
  ],
});

export const visitRoadmap = operation({
  name: 'visitRoadmap',
  summary: 'Notes that somebody looked at their roadmap, and in which zone, unless they chose one before.',
  method: 'POST',
  path: '/api/roadmaps/visits',
  access: 'public',
  input: z.object({ token: roadmapToken, zone: zone.optional() }),
  output: z.object({ changed: z.boolean().describe('Whether the page now reads otherwise.') }),
  refusals: ['roadmap_not_open'],
});

export const chooseRoadmapReading = operation({
  name: 'chooseRoadmapReading',
  summary: 'Keeps the language and the zone in which somebody at the client reads their roadmap.',
  method: 'POST',
  path: '/api/roadmaps/reading',
  access: 'public',
  input: z.object({ token: roadmapToken, locale: locale.optional(), zone: zone.optional() }),
  output: roadmap,
  refusals: ['roadmap_not_open'],
});
