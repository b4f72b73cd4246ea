import type { SentenceLabel } from '#domain/words/proposal.ts';
import type { Side } from '#domain/words/speech.ts';

/** What a sentence of each side can be: what a client will do is no promise of ours, and what we ask for is no request. */
export const possibleLabels: Readonly<Record<Side, readonly SentenceLabel[]>> = {
  client: ['client commitment', 'non-commitment', 'concern', 'request', 'other'],
  ours: ['promise', 'ask', 'other'],
};
