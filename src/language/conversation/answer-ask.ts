import { actOf } from '../deeds/act-of.ts';
import { askedDeedOf } from '../deeds/asked-deed.ts';
import type { Said } from '../deeds/said.ts';
import { type Found, type FoundOf, quoteOf } from '../found.ts';
import { isAboutMeeting } from './agreed-time.ts';
import { type Answered, answerIn, behindMaybe } from './answers.ts';
import type { Listener, OpenAsk } from './listener.ts';
import { planned } from './planned-ask.ts';
import { asksToMeet, isDeadline, timeAsked } from './time-asked.ts';

/** So many sentences that say something may stand between an ask and its answer. */
const answeredWithin = 3;

/**
 * Keeps a sentence in mind that asks the other side for something. `place`: where it stands among what was found. A day
 * alone is asked of what was asked before, as far as that is still open.
 */
export function openAsk(said: Said, place: number | null, before: OpenAsk | null): OpenAsk | null {
  const time = timeAsked(said);
  const open = before?.side === said.side && before.answeredIn === null ? before : null;
  if (time?.alone) {
    if (open?.act && !open.meeting) return { ...open, by: time.date };
    return isDeadline(time.date)
      ? null
      : { ...asking(said), act: null, meeting: true, place: place ?? (open?.meeting ? open.place : null) };
  }
  const asked = askedDeedOf(said.words);
  const { text } = said.sentence;
  const { label, cues } = said.labelled;
  const asks = label === 'ask' || label === 'request' || (asked !== null && /\?\s*$/.test(text));
  const meets = time !== null && asksToMeet(said, time);
  if (!asks && !(meets && isShort(text))) return null;
  const act = asked
    ? actOf(
        text,
        said.words,
        asked.verb,
        asked.end,
        said.dates,
        said.side === 'client' ? 'client asks' : 'we ask',
      )
    : null;
  const meeting = meets || cues.includes('asks for time') || (said.dates.length > 0 && isAboutMeeting(text));
  return { ...asking(said), act, meeting, place };
}

function asking(said: Said) {
  return { said, side: said.side, by: null, answeredIn: null };
}

/** More words than these ask about more than a day. */
const wordsOfShort = 10;

function isShort(text: string): boolean {
  return text.split(/\s+/).length <= wordsOfShort;
}

/** What a sentence answers to the ask before it; null where it answers nothing, or nothing was asked. */
export function answerTo(said: Said, listener: Listener): Answered | null {
  const { ask } = listener;
  if (!ask || said.side === null || said.side === ask.side) return null;
  if (ask.said.speakerPlace === said.speakerPlace) return null;
  if (listener.sinceAsk > answeredWithin) return null;
  const answered = answerIn(said.sentence.text);
  if (answered) return answered;
  if (said.labelled.label === 'non-commitment')
    return { answer: 'maybe', maybe: behindMaybe(said.sentence.text) };
  if (said.labelled.label === 'client commitment') return { answer: 'yes', maybe: null };
  return null;
}

const answeredConfidence = 0.75;

/** The ask with its answer. */
export function answeredAsk(
  asked: FoundOf<'ask'>,
  said: Said,
  { answer, maybe }: Answered,
  listener: Listener,
): FoundOf<'ask'> {
  const date = said.dates.find(({ due, past }) => due !== null && !past);
  // What the other side answers was asked.
  const sure = listener.ask?.act ? answeredConfidence : 0;
  return {
    ...asked,
    confidence: Math.max(asked.confidence, sure),
    who: said.speaker ?? asked.who,
    askId: asked.askId ?? planned(asked.wording, said.speaker, listener.context),
    answer,
    maybe,
    reviewOn: answer === 'yes' ? null : (date?.due ?? null),
    answerWords: said.sentence.text,
    quotes: [...asked.quotes, quoteOf(said)] as unknown as Found['quotes'],
  };
}
