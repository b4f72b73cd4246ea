import { saidTexts } from '#texts/said.ts';
import { newId } from '../../api/new-id.ts';
import { Button } from '../../ui/button.tsx';
import { useReached } from '../../ui/connection.ts';
import { Progress } from '../../ui/progress.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { say } from '../../ui/toast.tsx';
import { asNote, mailsRead } from './mails-read.ts';
import type { Said } from './said.ts';
import { Speakers } from './speakers.tsx';
import type { useSaid } from './use-said.ts';
import type { WordsOf } from './words-context.ts';

interface SaidCardProps {
  of: WordsOf;
  one: Said;
  acts: ReturnType<typeof useSaid>;
  known: readonly { contactId: string; name: string; title: string | null }[];
}

/** As long as a note may be. */
const longestNote = 20_000;

/** One text that was pasted or dropped: what it is, and who spoke in it. */
export function SaidCard({ of, one, acts, known }: SaidCardProps) {
  const t = useTexts(saidTexts);
  const { whole } = useNumbers();
  const { read, state, problem, reading } = one;
  const isReached = useReached();
  const text = read ? asNote(read) : '';
  const mails = read ? mailsRead(read) : [];
  const title = one.fileName ?? read?.speech.title ?? t('pasted');
  const leftOut = read?.speech.leftOut.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const keepAsNote = () => {
    of.record.change('note', newId(), { text });
    acts.remove(one.key);
    say(t('keptAsNote'));
  };
  return (
    <section aria-label={title} className="flex flex-col gap-2 rounded-card border border-line p-3">
      <div className="flex items-start justify-between gap-2">
        <p className="min-w-0 wrap-anywhere">
          <b className="font-semibold">{title}</b>
          {read && (
            <span className="block text-fine text-soft">
              {t('words', {
                source: read.speech.source,
                count: read.speech.words,
                words: whole(read.speech.words),
              })}
              {leftOut > 0 && <> {t('leftOut', { count: leftOut })}</>}
              {mails.length > 1 && (
                <>
                  {' '}
                  {t('mails', {
                    count: mails.length,
                    quoted: mails.filter(({ isQuoted }) => isQuoted).length,
                  })}
                </>
              )}
            </span>
          )}
        </p>
        <Button size="small" look="quiet" onPress={() => acts.remove(one.key)}>
          {state === 'reading' && (!read || reading) ? t('stop') : t('remove')}
        </Button>
      </div>
      {state === 'reading' && reading && isReached && (
        <>
          <Progress
            label={t('reading')}
            value={reading.words === 0 ? null : reading.wordsRead / reading.words}
            text={t('wordsRead', { done: whole(reading.wordsRead), all: whole(reading.words) })}
          />
          <p className="text-fine text-soft">{t('isLong')}</p>
        </>
      )}
      {state === 'reading' && !reading && isReached && <p className="text-fine text-soft">{t('reading')}</p>}
      {state === 'reading' && !isReached && <Notice>{t('offline')}</Notice>}
      {state !== 'reading' && (state !== 'read' || problem) && (
        <Notice>
          {problem ?? t('failed')}{' '}
          {state === 'failed' && (
            <Button size="small" onPress={() => void acts.again(one)}>
              {t('again')}
            </Button>
          )}
        </Notice>
      )}
      {read?.notRead === 'not English' && <p className="text-soft">{t('notEnglish')}</p>}
      {read && <Speakers {...{ of, one, acts, known }} which="told" />}
      {read && text.length <= longestNote && (
        <Button size="small" look="quiet" className="self-start" onPress={keepAsNote}>
          {t('keepAsNote')}
        </Button>
      )}
    </section>
  );
}
