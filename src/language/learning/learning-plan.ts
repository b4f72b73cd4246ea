import { sentenceLabels } from '#domain/words/proposal.ts';

/** So many of the latest lessons count: more would take longer to learn than is worth waiting for. */
export const lessonsThatCount = 2000;

/**
 * Few rounds, close to what was learnt before: one lesson moves sentences like it, and leaves the rest where it was. A nod
 * counts as much as a correction: taught less, it does not hold what corrections pull along.
 */
export const learningPlan = {
  outcomes: sentenceLabels.length,
  rounds: 6,
  pace: 0.05,
  restraint: 0.02,
  leastSeen: 1,
};
