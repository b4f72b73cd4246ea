import { sentenceLabels } from '#domain/words/proposal.ts';

/** So many of the latest lessons count: more would take longer to learn than is worth waiting for. */
export const lessonsThatCount = 2000;

/**
 * A lesson is about its own kind of sentence: it moves the words that hardly any other sentence has far enough to be told at
 * once, and what many have in common hardly at all. A nod counts as much as a correction: taught less, it does not hold what
 * corrections pull along.
 */
export const learningPlan = {
  outcomes: sentenceLabels.length,
  rounds: 10,
  pace: 0.2,
  restraint: 0.02,
  leastSeen: 1,
  /** By how much each sentence of the suite is taken to have stepped its words and cues before, times their amounts squared. */
  stepsBefore: 10,
  /** The least that cues, voices and lengths are taken to have been stepped: they say what kind a sentence is. */
  stepsOfShared: 100,
};
