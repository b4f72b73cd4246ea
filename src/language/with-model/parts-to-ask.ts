import type { Speech, SpeechContext } from '#domain/words/speech.ts';
import { hearSpeech } from '../deeds/hear-speech.ts';
import { type Roster, rosterOf } from '../deeds/roster.ts';
import type { Said } from '../deeds/said.ts';
import { shippedModel } from '../labels/language-model.ts';

/** A sentence with the number that a language model knows it by. */
export interface Numbered {
  readonly number: number;
  readonly said: Said;
  /** Who spoke, as the source names them. */
  readonly speaker: string | null;
}

/** As much of a speech as is asked about at once. */
export interface PartToAsk {
  /** What was said right before it, so that it can be understood; nothing is asked about these. */
  readonly before: readonly Numbered[];
  readonly sentences: readonly Numbered[];
  readonly speakers: Speech['speakers'];
  readonly roster: Roster;
  readonly context: SpeechContext;
}

const mostCharacters = 6000;
const mostSentences = 60;
const sentencesBefore = 3;
/** Nobody says a sentence of three hundred words: it is a table or a piece of a file. */
const mostOfOneSentence = 2000;

/** A speech in parts of bounded size, its sentences numbered from one. */
export function partsToAsk(speech: Speech, context: SpeechContext): PartToAsk[] {
  const roster = rosterOf(speech, context);
  const all = hearSpeech(speech, context, roster, { model: shippedModel() })
    .filter(({ sentence }) => sentence.text.length <= mostOfOneSentence && /\p{L}/u.test(sentence.text))
    .map((said, place): Numbered => {
      const speaker = said.speakerPlace === null ? null : speech.speakers[said.speakerPlace];
      return { number: place + 1, said, speaker: speaker?.name ?? null };
    });
  const parts: PartToAsk[] = [];
  for (let first = 0; first < all.length; ) {
    const end = endOfPart(all, first);
    const before = all.slice(Math.max(0, first - sentencesBefore), first);
    const known = { speakers: speech.speakers, roster, context };
    parts.push({ before, sentences: all.slice(first, end), ...known });
    first = end;
  }
  return parts;
}

function endOfPart(all: readonly Numbered[], first: number): number {
  let characters = 0;
  let end = first;
  for (; end < all.length && end - first < mostSentences; end += 1) {
    characters += all[end]?.said.sentence.text.length ?? 0;
    if (end > first && characters > mostCharacters) break;
  }
  return end;
}
