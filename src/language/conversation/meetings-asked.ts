import type { Said } from '../deeds/said.ts';
import { type FoundOf, quoteOf } from '../found.ts';
import { straight } from '../straight.ts';
import type { Listener } from './listener.ts';
import { asksToMeet, timeAsked } from './time-asked.ts';

/** A question for nothing but the next conversation, and its place among what was found, where it stands as an ask. */
export interface MeetingAsked {
  readonly place: number;
  readonly meeting: FoundOf<'next conversation'>;
}

const onlyMeets =
  /\b(?:meet|talk|speak|call|chat|catch|up|sit|down|reconvene|continue|connect|have|hold|next|one|pick|say|do|suggest|propose|take|go|same|slot|this|it|another|our|meeting|conversation|session|get|together|to|of|in|time|in person|please|maybe|you)\b|['’](?:ll|d|s)\b|\b(?:shall|should|could|can|would|will|do|does|is|may|we|i|us|again|both|all|then|and|so|the|a|on|at|how|about|what|if|like|want|agree|ok|okay|great|good|works?|for|let)\b/gi;

/** "Shall we talk again next Thursday?" is the next conversation, as far as anybody has agreed to it; null for all else. */
export function meetingAsked(said: Said): FoundOf<'next conversation'> | null {
  if (said.source === 'notes') return null;
  const time = timeAsked(said);
  if (!time || !asksToMeet(said, time)) return null;
  const { text } = said.sentence;
  const { date } = time;
  const rest = straight(text.slice(0, date.from) + text.slice(date.to)).replace(onlyMeets, ' ');
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  return {
    what: 'next conversation',
    startsAt: date.at,
    day: date.first,
    when: date.text,
    who: said.side === 'client' && said.speaker ? [said.speaker] : [],
    quotes: [quoteOf(said)],
    cues: said.labelled.cues,
    confidence: askedOnly,
  };
}

/** Nobody has agreed yet. */
const askedOnly = 0.6;
const agreedTo = 0.75;

/**
 * Whoever asks for the next conversation and is not refused has asked for one thing: it is proposed as the conversation,
 * and as an ask only where what they say to it is no yes, or where it was planned.
 */
export function tellMeetingsOnce({ found, meetingsAsked }: Listener, heard: readonly Said[]): void {
  for (const { place, meeting } of meetingsAsked) {
    const asked = found[place];
    if (asked?.what !== 'ask' || asked.askId !== null) continue;
    if (asked.answer === 'no' || asked.answer === 'maybe') continue;
    const isTold = found.some((one, at) => at > place && one?.what === 'next conversation');
    if (asked.answer === null && !isTold && somebodySpeaksAfter(asked, heard)) continue;
    const confidence = asked.answer === 'yes' ? agreedTo : askedOnly;
    const who = asked.who && meeting.who.length === 0 ? [asked.who] : meeting.who;
    found[place] = isTold ? null : { ...meeting, who, confidence, quotes: asked.quotes };
  }
}

function somebodySpeaksAfter({ quotes: [asked] }: FoundOf<'ask'>, heard: readonly Said[]): boolean {
  const by = heard.find(({ sentence }) => sentence.utterance === asked.utterance)?.speakerPlace;
  return heard.some(
    ({ sentence, speakerPlace }) => sentence.utterance > asked.utterance && speakerPlace !== by,
  );
}
