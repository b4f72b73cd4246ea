import type { Said } from '../deeds/said.ts';
import type { Found } from '../found.ts';
import { straight } from '../straight.ts';
import { takesBack } from './changes-of-mind.ts';
import { alikeFrom, likeness } from './likeness.ts';
import type { Listener } from './listener.ts';
import { asksOnAfter, isDoneBefore, wantsElseFirst } from './no-plain-yes.ts';
import { refusesStated } from './stated-time.ts';

/** Over so many sentences "scratch that" and "make it Friday" still reach. */
export const takenBackWithin = 4;

/** Leaves out again what a sentence takes back of what was found before it. */
export function takeBackWhatWasSaid(listener: Listener, said: Said, at: number): void {
  const { text, utterance } = said.sentence;
  const { ask, last } = listener;
  if (takesBack(text)) takeBack(listener, at);
  if (last && last.side !== said.side && refusesStated(said)) takeMeetingBack(listener, last);
  if (isDoneBefore(straight(text)) || isHeldUp(listener, said)) takeYesBack(listener, said);
  // "Okay." – "And what would you do with it?" They may still agree once they know.
  else if (last?.sentence.utterance === utterance && asksOnAfter(text, last.sentence.text))
    if (takeYesBack(listener, said) && ask) ask.answeredIn = null;
}

/** "So you'll send the log by Friday": what our side tells of them, though they have said no to it. */
export function isOfRefused({ what, ...found }: Found, { side }: Said, { found: before }: Listener): boolean {
  if (side !== 'ours' || what !== 'commitment' || !('act' in found)) return false;
  const { act } = found;
  if (act === null) return false;
  return before.some(
    (one) => one?.what === 'ask' && one.answer === 'no' && likeness(one.wording, act) >= alikeFrom,
  );
}

function takeBack(listener: Listener, at: number): void {
  const last = listener.found.findLastIndex(
    (one, place) => one !== null && isDeed(one) && at - (listener.foundAt[place] ?? 0) <= takenBackWithin,
  );
  if (last >= 0) listener.found[last] = null;
}

/** "Happy to. Before I do, could we go through it together?": of ours, a yes that waits for something promises nothing. */
function isHeldUp({ last, ask }: Listener, { side, sentence: { text, utterance } }: Said): boolean {
  return (
    side === 'ours' &&
    last?.sentence.utterance === utterance &&
    ask?.answeredIn === utterance &&
    wantsElseFirst(text)
  );
}

/** "I'll send you an invite for Thursday" – "Thursday doesn't work for me." */
function takeMeetingBack({ found }: Listener, { sentence }: Said): void {
  const place = found.findLastIndex((one) => one?.what === 'next conversation');
  const isOfLast = found[place]?.quotes.at(-1)?.utterance === sentence.utterance;
  if (isOfLast) found[place] = null;
}

/** "Yes. I did that yesterday": the yes that was just said promised nothing. */
function takeYesBack({ ask, found, heard, foundAt }: Listener, { sentence }: Said): boolean {
  if (!ask || ask.meeting || ask.answeredIn !== sentence.utterance) return false;
  const agreed = found.findLastIndex(
    (one, place) => one?.cues[0] === 'agreed' && foundAt[place] === heard - 1,
  );
  const asked = ask.place === null ? null : found[ask.place];
  if (agreed >= 0) found[agreed] = null;
  else if (asked?.what !== 'ask' || asked.answer !== 'yes') return false;
  if (asked?.what === 'ask' && ask.place !== null)
    found[ask.place] = { ...asked, answer: null, answerWords: null };
  return true;
}

/** Whether something that was found is done or held on a day. */
export function isDeed(one: Found): boolean {
  return 'due' in one || one.what === 'next conversation';
}
