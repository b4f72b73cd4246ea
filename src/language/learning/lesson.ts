import type { SentenceLabel } from '#domain/words/proposal.ts';
import type { SentenceContext } from '../labels/sentence-context.ts';

/** What somebody made of a sentence that was read: what it was taken for, and what it is. */
export interface Lesson {
  readonly text: string;
  readonly context: Pick<SentenceContext, 'side' | 'source' | 'before'>;
  readonly told: SentenceLabel;
  readonly is: SentenceLabel;
}
