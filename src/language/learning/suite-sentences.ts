import type { SentenceLabel } from '#domain/words/proposal.ts';
import type { SentenceContext } from '../labels/sentence-context.ts';
import suite from './generated/frozen-suite.json' with { type: 'json' };

/** A sentence of the suite: as much of our own as says what it is. */
export interface SuiteSentence {
  readonly text: string;
  readonly context: Pick<SentenceContext, 'side' | 'source' | 'before'>;
  readonly label: SentenceLabel;
}

/** The sentences that stay the same, on which every model is tried. They stand apart from what tells sentences. */
export const suiteSentences = suite as readonly SuiteSentence[];
