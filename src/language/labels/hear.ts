import type { SentenceLabel } from '#domain/words/proposal.ts';
import { sentenceLabels } from '#domain/words/proposal.ts';
import { cuesIn } from '../cues/cues-of.ts';
import { withMarked } from '../cues/marked-cues.ts';
import { plainWords } from '../cues/plain-words.ts';
import { writtenOut } from '../cues/shorthand.ts';
import { askScore } from '../model/ask-score.ts';
import type { HeardSentence, Voice } from '../model/label-inputs.ts';
import type { Weights } from '../model/weights.ts';
import { possibleLabels } from './possible-labels.ts';
import type { SentenceContext } from './sentence-context.ts';
import { sideToldOf } from './side-told-of.ts';

/** Makes a sentence into what rules and model see of it, in the voice that it is said in. */
export function hear(text: string, context: SentenceContext, voice: Voice, asks: Weights): HeardSentence {
  const plain = plainWords(context.source === 'notes' ? writtenOut(text) : text);
  const { before } = context;
  return {
    plain,
    cues: withMarked(cuesIn(plain), text, context.phrases),
    voice,
    tellsOf: voice === 'notes' ? sideToldOf(text, context) : null,
    before: before && {
      cues: cuesIn(plainWords(before.text)),
      sameVoice: before.side === context.side,
    },
    asks: askScore(plain, asks),
  };
}

/** The labels that a voice can mean: of notes all of them, as they tell of both sides. */
export function labelsOf(voice: Voice): readonly SentenceLabel[] {
  return voice === 'notes' ? sentenceLabels : possibleLabels[voice];
}
