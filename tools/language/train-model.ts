import { sentenceLabels } from '../../src/domain/words/proposal.ts';
import { cueSetsVersion } from '../../src/language/cues/cue-sets.ts';
import { cuesIn } from '../../src/language/cues/cues-of.ts';
import { plainWords } from '../../src/language/cues/plain-words.ts';
import { hear, labelsOf } from '../../src/language/labels/hear.ts';
import type { KeptModel, LanguageModel } from '../../src/language/labels/language-model.ts';
import { askInputs } from '../../src/language/model/ask-score.ts';
import { labelInputs } from '../../src/language/model/label-inputs.ts';
import { sideInputs, sides } from '../../src/language/model/side-share.ts';
import { type Example, trainWeights } from '../../src/language/model/train-weights.ts';
import { kept, type Weights, weightsFrom } from '../../src/language/model/weights.ts';
import type { LabelledSentence } from './labelled-sentence.ts';

const sidePlan = { outcomes: 2, rounds: 12, pace: 0.2, restraint: 0.01, leastSeen: 3 };
const askPlan = { outcomes: 2, rounds: 12, pace: 0.3, restraint: 0.0005, leastSeen: 2 };
export const labelPlan = {
  outcomes: sentenceLabels.length,
  rounds: 15,
  pace: 0.15,
  restraint: 0.12,
  leastSeen: 2,
};

/** Own sentences are about what matters; in what people really say, much more is something else. */
const otherCounts = 1.5;

/** Which mail sentences are kept for measuring: every fifth, whatever the model. */
export function heldOut(place: number): boolean {
  return place % 5 === 4;
}

/** The model of asks, from four fifths of the mail sentences. */
export function trainAsks(mail: readonly { text: string; asks: boolean }[]): Weights {
  const examples = mail
    .filter((_, place) => !heldOut(place))
    .map(
      ({ text, asks }): Example => ({
        inputs: askInputs(plainWords(text)),
        outcome: asks ? 1 : 0,
        possible: [0, 1],
        count: 1,
      }),
    );
  return weightsFrom(kept(trainWeights(examples, askPlan)));
}

/** The model of labels, from sentences that somebody labelled. */
export function trainLabels(
  sentences: readonly LabelledSentence[],
  asks: Weights,
  plan = labelPlan,
): Weights {
  return trainWeights(
    sentences.flatMap((sentence) => exampleOf(sentence, asks)),
    plan,
  );
}

/** The model of sides, from what was said by one of them. */
export function trainSides(sentences: readonly LabelledSentence[]): Weights {
  const examples = sentences
    .filter(({ context }) => context.source !== 'notes' && context.side !== null)
    .map(({ text, context }): Example => {
      const plain = plainWords(text);
      return {
        inputs: sideInputs(plain, cuesIn(plain)),
        outcome: sides.indexOf(context.side ?? 'client'),
        possible: [0, 1],
        count: 1,
      };
    });
  return weightsFrom(kept(trainWeights(examples, sidePlan)));
}

/** What a sentence teaches; nothing where its label is none that its voice can have. */
function exampleOf({ text, context, label }: LabelledSentence, asks: Weights): Example[] {
  const voice = context.source === 'notes' ? 'notes' : (context.side ?? 'ours');
  const possible = labelsOf(voice);
  if (!possible.includes(label)) return [];
  return [
    {
      inputs: labelInputs(hear(text, context, voice, asks)),
      outcome: sentenceLabels.indexOf(label),
      possible: possible.map((candidate) => sentenceLabels.indexOf(candidate)),
      count: label === 'other' ? otherCounts : 1,
    },
  ];
}

/** The whole model as it is kept. */
export function trainModel(
  own: readonly LabelledSentence[],
  mail: readonly { text: string; asks: boolean }[],
): KeptModel {
  const asks = trainAsks(mail);
  const trainedOn: Record<string, number> = {};
  for (const { author } of own) trainedOn[author] = (trainedOn[author] ?? 0) + 1;
  return {
    cueSets: cueSetsVersion,
    trainedOn,
    labels: kept(trainLabels(own, asks)),
    asks: kept(asks),
    sides: kept(trainSides(own)),
  };
}

/** A model for measuring, rounded as the kept one is. */
export function modelOf(
  sentences: readonly LabelledSentence[],
  asks: Weights,
  plan = labelPlan,
): LanguageModel {
  const labels = weightsFrom(kept(trainLabels(sentences, asks, plan)));
  return { labels, asks, sides: trainSides(sentences) };
}
