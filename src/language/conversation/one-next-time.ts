import { type Proposal, tickedFrom } from '#domain/words/proposal.ts';
import type { Said } from '../deeds/said.ts';
import type { FoundOf } from '../found.ts';
import { suggestedAtMost } from './how-sure.ts';
import type { Listener } from './listener.ts';

type Meeting = FoundOf<'next conversation'>;

interface MeetingFound {
  readonly place: number;
  readonly at: number;
  readonly meeting: Meeting;
}

/**
 * There is one next conversation, and whoever accepts two keeps the one that they accept last: of several that would be
 * ticked only one is. What somebody agreed to outweighs what was only stated, and of these the last holds. Meetings of
 * different kinds, and lines of notes, do not replace each other: of these the soonest is the next.
 */
export function tickOneNextTime({ found, foundAt }: Listener, heard: readonly Said[]): void {
  const meetings = found.flatMap((one, place): MeetingFound[] =>
    one?.what === 'next conversation' && one.confidence >= tickedFrom
      ? [{ place, at: foundAt[place] ?? 0, meeting: one }]
      : [],
  );
  const [next] = meetings.toSorted((one, other) => precedence(one, other, heard));
  for (const { place, meeting } of meetings)
    if (next && place !== next.place) found[place] = { ...meeting, confidence: suggestedAtMost };
}

/** Below nought where the first of two is rather the next conversation. */
function precedence(one: MeetingFound, other: MeetingFound, heard: readonly Said[]): number {
  if (!replaceEachOther(one, other, heard)) return soonest(one.meeting, other.meeting);
  return Number(isAgreed(other.meeting)) - Number(isAgreed(one.meeting)) || other.at - one.at;
}

function replaceEachOther(one: MeetingFound, other: MeetingFound, heard: readonly Said[]): boolean {
  const [earlier, later] = one.at <= other.at ? [one, other] : [other, one];
  if (heard[later.at]?.source === 'notes') return corrects.test(wordsOf(later.meeting));
  const [kind, otherKind] = [kindOf(earlier.meeting), kindOf(later.meeting)];
  return kind === null || otherKind === null || kind === otherKind;
}

/** A later line of notes that puts another time in the place of an earlier one. */
const corrects =
  /\b(?:moved|now|instead|actually|rather|new (?:time|date|day)|changed|pushed|correction|not)\b/i;
/** A call and a meeting may be one; these are what they are. */
const kinds =
  /\b(?:demo|workshop|visit|on-?site|kick-?off|lunch|dinner|training|walk-?through|steering|audit|trial|test|inspection|review)\b/i;

const kindOf = (meeting: Meeting) => kinds.exec(wordsOf(meeting))?.[0].toLowerCase() ?? null;

const wordsOf = ({ quotes }: Pick<Proposal, 'quotes'>) => quotes.map(({ text }) => text).join(' ');

/** Whoever only states a time is less sure than where somebody agrees to it. */
const agreedSure = 0.8;

function isAgreed({ cues, confidence }: Meeting): boolean {
  return cues.includes('agreed') || confidence >= agreedSure;
}

function soonest(one: Meeting, other: Meeting): number {
  const [first, second] = [one, other].map(({ startsAt, day }) => startsAt ?? day ?? '');
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
