import { wordsTexts } from '#texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { NotesRead } from './use-notes-read.ts';

/** Why the notes were not read, or that nothing is in them. */
export function ReadingNotice({ notes, hasFound }: { notes: NotesRead; hasFound: boolean }) {
  const t = useTexts(wordsTexts);
  const { state, last, again } = notes;
  if (state === 'offline') {
    return (
      <p role="status" className="text-soft">
        {t('offline')}
      </p>
    );
  }
  if (state === 'failed') {
    return (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-soft">
        <p role="status">{t('failed')}</p>
        <Button size="small" onPress={again}>
          {t('again')}
        </Button>
      </div>
    );
  }
  if (last?.read.notRead === 'not English') return <p className="text-soft">{t('notEnglish')}</p>;
  if (!last || last.read.notRead !== null || hasFound) return null;
  return <p className="text-soft">{t('nothing')}</p>;
}
