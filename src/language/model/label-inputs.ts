import type { Side } from '#domain/words/speech.ts';
import { gramsOf, InputList, type Inputs, modelWords } from './inputs.ts';

/** A voice is who is heard: a side, or our notes, which tell of both. */
export type Voice = Side | 'notes';

/** A sentence as the model of labels is given it. */
export interface HeardSentence {
  readonly plain: string;
  readonly cues: readonly string[];
  readonly voice: Voice;
  /** The side that notes tell of, where their words say so. */
  readonly tellsOf: Side | null;
  /** The cues of the sentence before it, and who said that: what answers is told by what was asked. */
  readonly before: { readonly cues: readonly string[]; readonly sameVoice: boolean } | null;
  /** How much it asks, 0 to 1. */
  readonly asks: number;
}

/** Cues of the sentence before that what follows leans on. */
const leanedOn = new Set([
  'question',
  'asks for a deed',
  'asks for time',
  'proposes together',
  'worry',
  'offers',
  'takes the time',
  'dated',
]);

/** What the model of labels sees: words, pairs of words and cues, each on its own and by the voice. */
export function labelInputs(heard: HeardSentence): Inputs {
  const { cues, voice, tellsOf, before, asks } = heard;
  const list = new InputList();
  const words = addWording(list, heard);
  for (const cue of cues) {
    list.add(`cue ${cue}`, 0.7);
    list.add(`${voice} cue ${cue}`, 0.7);
  }
  for (let first = 0; first < cues.length; first += 1)
    for (let second = first + 1; second < cues.length; second += 1)
      list.add(`${voice} cues ${cues[first]} + ${cues[second]}`, 0.4);
  if (cues.length === 0) list.add(`${voice} no cue`, 0.7);
  list.add(`${voice}`, 0.7);
  list.add(`${voice} length ${lengthOf(words.length)}`, 0.5);
  list.add(`${voice} asks ${Math.floor(asks * 4.999)}`, 0.7);
  if (tellsOf) {
    list.add(`tells of ${tellsOf}`, 1);
    for (const cue of cues) list.add(`tells of ${tellsOf} cue ${cue}`, 0.5);
  }
  if (before) {
    const whose = before.sameVoice ? 'own' : 'other';
    for (const cue of before.cues) if (leanedOn.has(cue)) list.add(`${voice} after ${whose} ${cue}`, 0.3);
  }
  return list;
}

/** The part of it that is the sentence's own words; the rest says what many sentences have in common. */
export function wordingInputs(heard: Pick<HeardSentence, 'plain' | 'voice'>): Inputs {
  const list = new InputList();
  addWording(list, heard);
  return list;
}

/** Adds words and pairs of words, and answers the words. */
function addWording(list: InputList, { plain, voice }: Pick<HeardSentence, 'plain' | 'voice'>): string[] {
  const words = modelWords(plain);
  const grams = gramsOf(words);
  const amount = 1.2 / Math.sqrt(grams.length + 1);
  for (const gram of grams) {
    list.add(gram, amount);
    list.add(`${voice}:${gram}`, amount);
  }
  return words;
}

function lengthOf(words: number): string {
  if (words <= 2) return 'tiny';
  if (words <= 5) return 'short';
  return words <= 14 ? 'middle' : words <= 25 ? 'long' : 'very long';
}
