import { wordsTexts } from '#texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { Said } from './said.ts';
import type { NotesRead } from './use-notes-read.ts';

interface ReadingNoticeProps {
  notes: NotesRead;
  said: readonly Said[];
  hasFound: boolean;
}

/** Why the notes were not read, or that nothing is in them and in what was said. */
export function ReadingNotice({ notes, said, hasFound }: ReadingNoticeProps) {
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
  const isAllRead = state !== 'reading' && said.every((one) => one.state !== 'reading');
  const isReadable = last?.read.notRead === null || said.some(({ read }) => read?.notRead === null);
  if (hasFound || !isAllRead || !isReadable) return null;
  return <p className="text-soft">{t('nothing')}</p>;
}
