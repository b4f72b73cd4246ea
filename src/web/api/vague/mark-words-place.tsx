import { lazy, Suspense } from 'react';
import { vagueTexts } from '#texts/vague.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { askToMark, usePlaceToMark, useToMark } from './words-to-mark.ts';

const PhraseForm = lazy(async () => ({ default: (await import('./phrase-form.tsx')).PhraseForm }));

/** Where a page asks what is vague about words that were selected in it. */
export function MarkWordsPlace() {
  const t = useTexts(vagueTexts);
  const { words } = useToMark();
  usePlaceToMark();
  const close = () => askToMark(null);
  return (
    <Dialog title={t('markTitle')} isOpen={words !== null} onClose={close} width="narrow">
      {words !== null && (
        <Suspense>
          <PhraseForm words={words} onDone={close} />
        </Suspense>
      )}
    </Dialog>
  );
}
