import type { Speech, SpeechContext } from '#domain/words/speech.ts';
import { hearSpeech } from '../deeds/hear-speech.ts';
import { otherSide } from '../deeds/owner-of.ts';
import type { Roster } from '../deeds/roster.ts';
import type { Said } from '../deeds/said.ts';
import type { LanguageModel } from '../labels/language-model.ts';
import { openAsk } from './answer-ask.ts';
import type { Listener } from './listener.ts';

/** Stands where words have no place in what was read, as they were quoted alone. */
export const nowhere = -1;

/** Further up in a quote nothing is answered below it. */
const lastSentences = 3;
const lastLetters = 1000;

/**
 * Whoever writes between the lines of a quote answers what stands right above, and nothing that was asked elsewhere. What
 * is quoted there proposes nothing itself; where its mail was read as well, the ask is the one that stands there.
 */
export function askedAbove(listener: Listener, said: Said, above: string, hearing: Hearing): void {
  const { speech, roster, model } = hearing;
  if (said.side === null) return;
  const place = speech.speakers.length;
  const speakers = [...listener.context.speakers.slice(0, place)];
  while (speakers.length < place) speakers.push({ side: null });
  const by = { side: otherSide(said.side) };
  const utterance = { speaker: place, text: above.slice(-lastLetters), second: null, writtenAt: null };
  const quote: Speech = { ...speech, utterances: [utterance] };
  const context: SpeechContext = { ...listener.context, day: said.day, speakers: [...speakers, by] };
  const quoted = hearSpeech(quote, context, roster, { model }).slice(-lastSentences).reverse();
  listener.ask = null;
  for (const one of quoted) {
    const read = hearing.heard.findLast(
      ({ sentence, side }) => inOneLine(sentence.text) === inOneLine(one.sentence.text) && side === one.side,
    );
    const asked = read ?? { ...one, sentence: { ...one.sentence, utterance: nowhere } };
    listener.ask = openAsk(asked, placeOfAsk(listener, asked), listener);
    listener.sinceAsk = 0;
    if (listener.ask) return;
  }
}

/** Lines of a mail are broken in one place where it is quoted, and in another where it was read. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

interface Hearing {
  readonly speech: Speech;
  readonly heard: readonly Said[];
  readonly roster: Roster;
  readonly model: LanguageModel;
}

function placeOfAsk({ found }: Listener, { sentence }: Said): number | null {
  const place = found.findIndex(
    (one) =>
      (one?.what === 'ask' || one?.what === 'request') &&
      one.quotes[0].utterance === sentence.utterance &&
      one.quotes[0].from === sentence.from,
  );
  return place < 0 ? null : place;
}
