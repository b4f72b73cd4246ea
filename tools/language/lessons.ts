import type { SentenceLabel } from '../../src/domain/words/proposal.ts';
import { labelOf } from '../../src/language/labels/label-of.ts';
import { type LanguageModel, shippedModel } from '../../src/language/labels/language-model.ts';
import { suiteScore } from '../../src/language/learning/frozen-suite.ts';
import { taught } from '../../src/language/learning/learn.ts';
import type { Lesson } from '../../src/language/learning/lesson.ts';
import { suiteSentences } from '../../src/language/learning/suite-sentences.ts';
import { modelWords } from '../../src/language/model/inputs.ts';
import { ownSentences } from './labelled-sentence.ts';
import { modelOf } from './train-model.ts';

// What lessons change, of what they are about and of everything else: npm run language:lessons

type Sentence = Pick<(typeof suiteSentences)[number], 'text' | 'context' | 'label'>;

const told = ({ text, context }: Pick<Sentence, 'text' | 'context'>, model: LanguageModel) =>
  labelOf(text, { ...context, dates: null }, model);

const base = shippedModel();
const before = suiteSentences.map((sentence) => told(sentence, base));

/** How often each word stands in the suite: a word of few of its sentences tells what a sentence is about. */
const often = new Map<string, number>();
const wordsOf = (text: string) => new Set(modelWords(text.toLowerCase()));
for (const { text } of suiteSentences)
  for (const word of wordsOf(text)) often.set(word, (often.get(word) ?? 0) + 1);
const rare = 6;
const rareOf = (text: string) => [...wordsOf(text)].filter((word) => (often.get(word) ?? 0) < rare);

function changesBy(lesson: Lesson, model: LanguageModel) {
  const words = new Set(rareOf(lesson.text));
  return suiteSentences.flatMap((sentence, place) => {
    if (sentence.text === lesson.text || rareOf(sentence.text).some((word) => words.has(word))) return [];
    const { label, probabilities } = before[place] as (typeof before)[number];
    return told(sentence, model).probabilities[label] - probabilities[label];
  });
}

/** Every fifth sentence of the suite is decided about, and nothing else. */
const chosen = suiteSentences.filter((_, place) => place % 5 === 0);
for (const [name, lessonOf] of [
  ['left out', ({ label }: Sentence): SentenceLabel => (label === 'other' ? 'concern' : 'other')],
  ['accepted', ({ label }: Sentence) => label],
] as const) {
  const all: number[] = [];
  const own: number[] = [];
  let right = 0;
  let lost = 0;
  let lessons = 0;
  for (const sentence of chosen) {
    const is = lessonOf(sentence);
    if (sentence.context.side === 'ours' && is === 'concern') continue;
    lessons += 1;
    const lesson = { text: sentence.text, context: sentence.context, told: sentence.label, is };
    const model = taught(base, [lesson]);
    const after = told(sentence, model);
    own.push(after.probabilities[is] - told(sentence, base).probabilities[is]);
    if (after.label === is) right += 1;
    all.push(...changesBy(lesson, model));
    lost += suiteSentences.filter(
      (one, place) => one.text !== sentence.text && told(one, model).label !== before[place]?.label,
    ).length;
  }
  const size = all.map(Math.abs);
  const mean = size.reduce((sum, one) => sum + one, 0) / size.length;
  const worst = all.reduce((most, one) => Math.min(most, one), 0);
  console.log(
    `${name}, one alone: ${lessons} lessons; of the sentence itself told so ${right}, by ${meanOf(own)} more;`,
    `unrelated: mean change ${mean.toFixed(4)}, worst fall ${worst.toFixed(3)};`,
    `other sentences told otherwise ${(lost / lessons).toFixed(2)} a lesson`,
  );
}

function meanOf(some: readonly number[]): string {
  return (some.reduce((sum, one) => sum + one, 0) / some.length).toFixed(3);
}

/** An afternoon: 18 sentences that are told right and accepted, in notes of three accounts. */
for (const first of [0, 1, 2]) {
  const accepted = suiteSentences
    .filter((sentence, place) => place % 17 === first && before[place]?.label === sentence.label)
    .slice(0, 18)
    .map(({ text, context, label }): Lesson => ({ text, context, told: label, is: label }));
  console.log(
    `${accepted.length} accepted: the suite ${(100 * suiteScore(base)).toFixed(1)} → ${(100 * suiteScore(taught(base, accepted))).toFixed(1)}`,
  );
}

/** With an author left out: half of their sentences are decided about, and the other half is told. */
const sentences = ownSentences();
for (const author of new Set(sentences.map((one) => one.author))) {
  const model = modelOf(
    sentences.filter((one) => one.author !== author),
    base.asks,
  );
  const own = sentences.filter((one) => one.author === author);
  const half = own.filter((_, place) => place % 2 === 0).slice(0, 180);
  const other = own.filter((_, place) => place % 2 === 1);
  const lessons = half.map((one): Lesson => ({ ...one, told: told(one, model).label, is: one.label }));
  const shareRight = (by: LanguageModel) =>
    (other.filter((one) => told(one, by).label === one.label).length / other.length).toFixed(3);
  const corrections = lessons.filter(({ told: was, is }) => was !== is);
  const atOnce = corrections.filter((one) => told(one, taught(model, [one])).label === one.is).length;
  console.log(
    `${author}, ${lessons.length} decisions: told right ${shareRight(model)} → ${shareRight(taught(model, lessons))};`,
    `${atOnce} of ${corrections.length} corrections told right at once`,
  );
}
