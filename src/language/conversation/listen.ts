import { dueIn } from '../dates/due-in.ts';
import { mentionedAfter, withNewcomer } from '../deeds/mentioned.ts';
import type { Said } from '../deeds/said.ts';
import { type Found, type FoundOf, quoteOf } from '../found.ts';
import { isAboutMeeting } from './agreed-time.ts';
import { answeredAsk, answerTo, openAsk } from './answer-ask.ts';
import { answerToldNext } from './ask-in-notes.ts';
import { nowhere } from './asked-above.ts';
import { namesAnotherDay } from './changes-of-mind.ts';
import { withDayBehind } from './day-behind.ts';
import { tellsDayOfDeedBefore } from './day-told-next.ts';
import { suggestedWhileEmpty } from './how-sure.ts';
import { inherited, withActOf } from './inherit.ts';
import type { Listener, OpenAsk, TimeNamed } from './listener.ts';
import { meetingAsked } from './meetings-asked.ts';
import { planned } from './planned-ask.ts';
import { confirmsWhatWeSaid } from './played-back.ts';
import { proposedBy } from './propose.ts';
import { asOne, placeOfSame } from './same-deed.ts';
import { atTheSameTime } from './same-time.ts';
import { heldToFreeTime, isSmallTalk } from './small-talk.ts';
import { isDeed, isOfRefused, takeBackWhatWasSaid, takenBackWithin } from './take-back.ts';
import { besideDates, timeAsked } from './time-asked.ts';
import { movedTo, timeInstead, timesLeft } from './time-instead.ts';
import { thingsAfter } from './what-is-meant.ts';
import { goesOnWithWorry } from './worry-goes-on.ts';

/** Hears one sentence: what it proposes, what it answers, and what it changes of what was said before. */
export function listen(listener: Listener, said: Said, at: number): void {
  listener.heard = at;
  hear(listener, said, at);
  listener.last = said;
  if (isSmallTalk(said)) listener.smallTalk = { side: said.side, utterance: said.sentence.utterance };
  listener.things = thingsAfter(listener.things, said, at);
}

function hear(listener: Listener, said: Said, at: number): void {
  listener.mentioned = mentionedAfter(listener.mentioned, said, listener.last === null);
  takeBackWhatWasSaid(listener, said, at);
  if (changesDay(listener, said, at) || tellsAnswer(listener, said, at)) return;
  if (tellsDayOfDeedBefore(listener, said, at)) return;
  confirmsWhatWeSaid(listener, said, at);
  const answered = answerTo(said, listener);
  const own = proposedBy(said, listener)
    .map((found) => withDayBehind(found, said))
    .map((found) => withActOf(found, said, listener, answered?.answer === 'yes'))
    .map((found) => heldToFreeTime(found, said, listener))
    .map(suggestedWhileEmpty)
    .filter((found) => !isOfRefused(found, said, listener));
  if (goesOnWithWorry(listener, said, own, at)) return;
  const found = answered?.answer === 'yes' ? [...own, ...inherited(said, own, listener)] : own;
  if (answered) settle(listener, said, answered);
  const [somebody] = found.filter((one) => one.what === 'person');
  if (somebody) listener.mentioned = withNewcomer(listener.mentioned, somebody.called);
  let place: number | null = null;
  for (const one of found) {
    const kept = keep(listener, one, at);
    if (one.what === 'ask' || one.what === 'request') place = kept;
    const meeting = one.what === 'ask' ? meetingAsked(said) : null;
    if (meeting) listener.meetingsAsked.push({ place: kept, meeting });
  }
  askedOrPassed(listener, said, place);
  listener.named = timeNamedBy(said, listener) ?? listener.named;
}

/** "Asked Dana for a pilot. She said maybe": the answer of the ask that was noted right before. Whether it was one. */
function tellsAnswer({ found, foundAt }: Listener, said: Said, at: number): boolean {
  const last = found.findLastIndex((one) => one !== null);
  const asked = found[last];
  if (asked?.what !== 'ask' || foundAt[last] !== at - 1) return false;
  const told = answerToldNext(asked, said);
  if (!told) return false;
  const date = dueIn(said.dates);
  const reviewOn = told.answer === 'yes' ? null : (date?.due ?? null);
  const quotes = [...asked.quotes, quoteOf(said)] as unknown as Found['quotes'];
  found[last] = { ...asked, ...told, reviewOn, quotes };
  return true;
}

const ofBoth = /\b(?:we|us|you (?:free|around|available|there)|how about|what about)\b/i;

/** "How about Thursday?": the client names a day to meet on. */
function timeNamedBy(said: Said, { ask }: Listener): TimeNamed | null {
  const { side, source, sentence, speaker } = said;
  const [time] = timesLeft(said);
  const day = time?.first;
  const asksForOther = ask?.meeting === true && ask.side === 'ours';
  if (!day || side !== 'client' || source === 'notes') return null;
  if (!asksForOther && !/\?\s*$/.test(sentence.text)) return null;
  // "Can you deliver on the 3rd?" names no day to meet on.
  const isToMeet =
    timeAsked(said)?.alone || asksForOther || isAboutMeeting(besideDates(said)) || ofBoth.test(sentence.text);
  if (!isToMeet) return null;
  return { day, by: speaker, utterance: sentence.utterance };
}

/** Keeps what was found, together with what says the same already; its place. */
function keep(listener: Listener, found: Found, at: number): number {
  const same = placeOfSame(listener.found, found);
  const earlier = listener.found[same];
  if (earlier) {
    listener.found[same] = asOne(earlier, found);
    listener.foundAt[same] = at;
    return same;
  }
  const asked =
    found.what === 'ask' ? { ...found, askId: planned(found.wording, found.who, listener.context) } : found;
  listener.found.push(asked);
  listener.foundAt.push(at);
  return listener.found.length - 1;
}

function settle(listener: Listener, said: Said, answered: NonNullable<ReturnType<typeof answerTo>>): void {
  const { ask } = listener;
  if (!ask) return;
  // What a yes agrees to is told as what they will do.
  const onlyQuoted = ask.act === null || answered.answer !== 'yes' ? askedInQuote(ask, said) : null;
  if (onlyQuoted && ask.answeredIn === null) {
    keep(listener, answeredAsk(onlyQuoted, said, answered, listener), listener.heard);
  }
  const asked = ask.place === null ? null : listener.found[ask.place];
  if (asked?.what === 'ask' && ask.place !== null && asked.answer === null)
    listener.found[ask.place] = answeredAsk(asked as FoundOf<'ask'>, said, answered, listener);
  ask.answeredIn ??= said.sentence.utterance;
}

/** Of a mail that is not at hand, what its quote asked is known by the answer below it; null where it was nothing of the kind. */
function askedInQuote({ side, place, meeting, said }: OpenAsk, answer: Said): FoundOf<'ask'> | null {
  const { sentence, labelled } = said;
  const isAlone = place === null && sentence.utterance === nowhere;
  if (!isAlone || side !== 'ours' || meeting || !/\?\s*$/.test(sentence.text)) return null;
  return {
    what: 'ask',
    ...{ who: answer.speaker, wording: sentence.text, askId: null },
    ...{ answer: null, maybe: null, reviewOn: null, answerWords: null },
    ...{ quotes: [quoteOf(said)], cues: labelled.cues, confidence: 0 },
  };
}

function askedOrPassed(listener: Listener, said: Said, place: number | null): void {
  const asks = openAsk(said, place, listener);
  if (asks && !(place === null && isAskedBack(listener, asks))) {
    listener.ask = asks;
    listener.sinceAsk = 0;
  } else if (asksSomethingElse(listener, said)) listener.ask = null;
  else if (!said.labelled.cues.includes('backchannel')) listener.sinceAsk += 1;
}

/** "Shadow meaning nothing changes?": whoever is asked asks back, and has not answered yet. */
function isAskedBack({ ask }: Listener, asks: OpenAsk): boolean {
  return ask !== null && ask.answeredIn === null && ask.side !== asks.side && !ask.meeting && !asks.meeting;
}

const onlyMakesSure =
  /\b(?:works?|ok|okay|fine|possible|doable|suits?|sense|good|alright|right|deal|agreed|please|feasible|reasonable|fair|manage|do (?:that|it|so))\b[^?]*\?\s*$/i;

/** Whoever asked goes on with another question: a yes answers that one. "Would that work?" is the same again. */
function asksSomethingElse({ ask }: Listener, { side, sentence: { text } }: Said): boolean {
  return (
    ask !== null && side !== null && side === ask.side && /\?\s*$/.test(text) && !onlyMakesSure.test(text)
  );
}

/** "Does Wednesday suit you?" – "Could we make it 2.30?" speaks of that meeting, and of no deed before it. */
function isOfMeetingAsked({ ask, found }: Listener, { side }: Said): boolean {
  if (!ask?.meeting || ask.side === side) return false;
  return found.findLast((one) => one !== null && isDeed(one))?.what !== 'next conversation';
}

/** "Actually make it Friday": the deed before it is due on another day. Whether it was so. */
function changesDay(listener: Listener, said: Said, at: number): boolean {
  const date = movedTo(said) ?? timeInstead(said) ?? dueIn(said.dates);
  if (!date || !namesAnotherDay(said.sentence.text) || isOfMeetingAsked(listener, said)) return false;
  const last = listener.found.findLastIndex(
    (one, place) => one !== null && isDeed(one) && at - (listener.foundAt[place] ?? 0) <= takenBackWithin,
  );
  const before = listener.found[last];
  if (!before) return false;
  const quotes = [...before.quotes, quoteOf(said)] as unknown as Found['quotes'];
  const changed = { ...before, quotes };
  if ('due' in changed) {
    const dated = { ...changed, due: date.due, when: date.text };
    listener.found[last] =
      'missing' in dated ? { ...dated, missing: dated.missing.filter((part) => part !== 'when') } : dated;
  } else if (changed.what === 'next conversation')
    listener.found[last] = atTheSameTime(
      { ...changed, day: date.first, startsAt: date.at, when: date.text },
      said,
      listener.context,
      before.what === 'next conversation' ? before : null,
    );
  listener.foundAt[last] = at;
  return true;
}
