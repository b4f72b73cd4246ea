import type { SentenceLabel } from '#domain/words/proposal.ts';
import type { SentenceContext } from '../labels/sentence-context.ts';

/** What somebody made of a sentence that was read: what it was taken for, and what it is. */
export interface Lesson {
  readonly text: string;
  readonly context: Pick<SentenceContext, 'side' | 'source' | 'before'>;
  readonly told: SentenceLabel;
  readonly is: SentenceLabel;
}

/** One of those that a workspace was taught, as it is tried. */
export interface LessonTried extends Lesson {
  readonly lessonId: string;
  /** The act that taught it, where it was not tried yet; of two acts the later one's is higher. */
  readonly trial: string | null;
}
