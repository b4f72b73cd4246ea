import { wordsTexts } from '#texts/words.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useTexts } from '../../ui/reader.tsx';

/** The keys of the list, where there is a keyboard. */
export function ReviewKeys() {
  const t = useTexts(wordsTexts);
  const keys = [
    ['a', t('accept')],
    ['r', t('leaveOut')],
    ['e', t('edit')],
    ['s', t('otherSide')],
    ['shift+a', t('allTicked')],
    ['u', t('undo')],
  ] as const;
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 text-fine text-soft max-lg:hidden">
      {keys.map(([key, what]) => (
        <span key={key} className="flex items-center gap-1">
          <KeyHint of={key} /> {what}
        </span>
      ))}
    </p>
  );
}
