import { wordsTexts } from '#texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import type { Said } from './said.ts';
import type { NotesRead } from './use-notes-read.ts';

interface ReadingNoticeProps {
  notes: NotesRead;
  said: readonly Said[];
  hasFound: boolean;
}

/** That the same was read in an earlier conversation of the deal, once whatever it was read from. */
export function ReadBefore({ notes, said }: Omit<ReadingNoticeProps, 'hasFound'>) {
  const t = useTexts(wordsTexts);
  const dates = useDates();
  const [before] = [notes.last?.read, ...said.map(({ read }) => read)].flatMap(
    (read) => read?.speech.readBefore ?? [],
  );
  if (!before) return null;
  return (
    <p role="status" className="text-soft">
      {t('readBefore', { day: dates.day(before.on) })}
    </p>
  );
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
