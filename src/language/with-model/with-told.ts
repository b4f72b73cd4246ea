import { type Proposal, tickedFrom } from '#domain/words/proposal.ts';
import { isSaidThere, isSameKind, saysMuchTheSame } from '#domain/words/says-much-the-same.ts';

/** How much of what is left to certainty it adds that a language model says the same. */
const raisedBy = 0.15;

/**
 * The product's own proposals with what a language model found. Its own stand as they are, whatever the model says: where
 * both found the same, the confidence is a little higher, but never so that the model's word is what ticks it. What only
 * the model found comes in between, at its place.
 */
export function withTold(own: readonly Proposal[], told: readonly Proposal[]): Proposal[] {
  const raised = own.map((one) =>
    told.some((other) => isSameKind(one, other) && isSaidThere(one, other)) ? surer(one) : one,
  );
  const further = told.filter((other) => !own.some((one) => saysMuchTheSame(one, other)));
  return [...raised, ...further].sort(
    ({ quotes: [one] }, { quotes: [other] }) => one.utterance - other.utterance || one.from - other.from,
  );
}

function surer(one: Proposal): Proposal {
  const confidence = one.confidence + (1 - one.confidence) * raisedBy;
  const most = one.confidence < tickedFrom ? tickedFrom - 0.01 : 1;
  return { ...one, confidence: Math.max(one.confidence, Math.min(confidence, most)) };
}
