import { wordsTexts } from '#texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import type { NotesRead } from './use-notes-read.ts';

/** Why the notes were not read, or that nothing is in them. */
export function ReadingNotice({ notes, hasFound }: { notes: NotesRead; hasFound: boolean }) {
  const t = useTexts(wordsTexts);
  const { state, last, again } = notes;
  if (state === 'offline') return <Notice>{t('offline')}</Notice>;
  if (state === 'failed') {
    return (
      <Notice>
        {t('failed')}{' '}
        <Button size="small" onPress={again}>
          {t('again')}
        </Button>
      </Notice>
    );
  }
  if (last?.read.notRead === 'not English') return <p className="text-soft">{t('notEnglish')}</p>;
  if (!last || last.read.notRead !== null || hasFound) return null;
  return <p className="text-soft">{t('nothing')}</p>;
}
