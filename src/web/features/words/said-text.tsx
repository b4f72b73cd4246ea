import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { saidTexts } from '#texts/said.ts';
import { lookOfMark, marksOf, type NoteMark, usePointed } from '../../api/record/note-marks.ts';
import { classes } from '../../ui/classes.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { type MailRead, mailsRead } from './mails-read.ts';
import { toneOf } from './say-found.ts';
import type { Found, WordsOf, WordsRead } from './words-context.ts';

interface SaidTextProps {
  of: WordsOf;
  read: WordsRead;
  found: readonly Found[];
}

type Marked = Omit<NoteMark, 'text'> & { readonly to: number };

const noMarks: readonly Marked[] = [];

/** The words that were said, with those coloured that something was found in. */
export function SaidText({ of, read, found }: SaidTextProps) {
  const t = useTexts(saidTexts);
  const dates = useDates();
  const marks = marksOf(of.record);
  const pointed = usePointed(marks);
  const writtenWhen = ({ writtenAt, isQuoted }: MailRead): string =>
    [writtenAt && dates.moment(writtenAt), isQuoted && t('onlyQuoted')].filter(Boolean).join(' · ');
  const box = useRef<HTMLDivElement>(null);
  const byUtterance = useMemo(() => {
    const all = new Map<number, Marked[]>();
    for (const { id, quotes, what } of found) {
      for (const { utterance, from, to } of quotes) {
        all.set(utterance, [...(all.get(utterance) ?? []), { id, from, to, tone: toneOf[what] }]);
      }
    }
    return all;
  }, [found]);
  const mails = useMemo(() => new Map(mailsRead(read).map((mail) => [mail.first, mail])), [read]);
  useEffect(() => {
    const { current } = box;
    if (!pointed || !current || current.matches(':hover')) return;
    const mark = current.querySelector<HTMLElement>(`[data-found="${CSS.escape(pointed)}"]`);
    // Within its box: the page stays where it is.
    if (mark) current.scrollTop = mark.offsetTop - current.clientHeight / 2;
  }, [pointed]);
  return (
    <div
      ref={box}
      onPointerOver={(event) => {
        const { target } = event;
        const under = target instanceof Element ? target.closest<HTMLElement>('[data-found]') : null;
        marks.point(under?.dataset.found ?? null);
      }}
      onPointerLeave={() => marks.point(null)}
      className="relative max-h-80 overflow-y-auto rounded-control border border-line bg-card px-2.5 py-2 text-fine"
    >
      {read.utterances.map((one, place) => {
        const own = byUtterance.get(place) ?? noMarks;
        const mail = mails.get(place);
        return (
          <Uttered
            // biome-ignore lint/suspicious/noArrayIndexKey: an utterance is told by its place
            key={place}
            text={one.text}
            speaker={one.speaker === null ? null : (read.speech.speakers[one.speaker]?.name ?? null)}
            // Of a mail who wrote it stands once, with when.
            when={mail ? writtenWhen(mail) : null}
            isContinued={mails.size > 0 && !mail}
            marks={own}
            pointed={own.some(({ id }) => id === pointed) ? pointed : null}
          />
        );
      })}
    </div>
  );
}

interface UtteredProps {
  text: string;
  speaker: string | null;
  when: string | null;
  isContinued: boolean;
  marks: readonly Marked[];
  pointed: string | null;
}

const Uttered = memo(function Uttered({ text, speaker, when, isContinued, marks, pointed }: UtteredProps) {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const { id, from, to, tone } of marks.toSorted((one, other) => one.from - other.from)) {
    if (from < end) continue;
    pieces.push(
      text.slice(end, from),
      <mark key={from} data-found={id} className={classes('text-ink', lookOfMark(tone, id === pointed))}>
        {text.slice(from, to)}
      </mark>,
    );
    end = to;
  }
  pieces.push(text.slice(end));
  return (
    <p className="py-0.5 whitespace-pre-line wrap-anywhere [contain-intrinsic-size:auto_1.6em] [content-visibility:auto]">
      {speaker && !isContinued && <b className="font-semibold text-soft">{speaker} </b>}
      {when && <span className="block text-soft">{when}</span>}
      {pieces}
    </p>
  );
});
