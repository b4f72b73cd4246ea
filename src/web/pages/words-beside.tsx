import type { ComponentProps } from 'react';
import type { CloseOutForm } from '../features/close-out/close-out-form.tsx';
import { WordsReview } from '../features/words/words-review.tsx';

/** What is found in the words of a conversation, beside the steps that it is accepted into. */
export const wordsBeside: ComponentProps<typeof CloseOutForm>['wordsOf'] = ({ of, onEdit }) => {
  const { record, page, kinds, start } = of;
  const words = { record, page, kinds, there: start.there, savedNotes: start.notes };
  return <WordsReview of={words} onEdit={onEdit} />;
};
