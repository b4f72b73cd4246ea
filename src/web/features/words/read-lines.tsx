import { useMemo, useState } from 'react';
import type { LineRead } from '#domain/words/lines-read.ts';
import { readLinesTexts } from '#texts/read-lines.ts';
import { saidTexts } from '#texts/said.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { type factsOf, marksOfLine } from './facts-of-text.ts';
import { type MailRead, mailsRead } from './mails-read.ts';
import { type ActsOfLine, type BegunOfLine, ReadLine } from './read-line.tsx';
import { placeOf, rowsOf, type TextRead } from './text-lines.ts';

interface ReadLinesProps {
  text: TextRead;
  hasTitle: boolean;
  facts: ReturnType<typeof factsOf>;
  pointed: string | null;
  /** The line that has the focus, or had it last. */
  current: string | null;
  begun: BegunOfLine | null;
  acts: ActsOfLine;
}

/** Drawn in no time, and whole where the page is printed. */
const fewRows = 150;
const nothingUnfolded: ReadonlySet<number> = new Set();

/** One text, line by line; runs of lines that gave nothing and look like nothing are folded. */
export function ReadLines({ text, hasTitle, facts, pointed, current, begun, acts }: ReadLinesProps) {
  const t = useTexts(readLinesTexts);
  const ts = useTexts(saidTexts);
  const dates = useDates();
  const [unfolded, setUnfolded] = useState(nothingUnfolded);
  const { read, key, title } = text;
  const rows = useMemo(() => rowsOf(text, unfolded), [text, unfolded]);
  const marks = useMemo(
    () => new Map(text.lines.map((line) => [line, marksOfLine(line, facts)])),
    [text, facts],
  );
  const mails = useMemo(() => new Map(mailsRead(read).map((mail) => [mail.first, mail])), [read]);
  const saidBy = ({ isFirst, utterance }: LineRead): string | null => {
    const speaker = read.utterances[utterance]?.speaker ?? null;
    const isToldAlready = !isFirst || (mails.size > 0 && !mails.has(utterance));
    return isToldAlready || speaker === null ? null : (read.speech.speakers[speaker]?.name ?? null);
  };
  const writtenWhen = ({ writtenAt, isQuoted }: MailRead): string =>
    [writtenAt && dates.moment(writtenAt), isQuoted && ts('onlyQuoted')].filter(Boolean).join(' · ');
  const name = title ?? t('yourNotes');
  const lineOf = (line: LineRead) => {
    const id = `${key} ${placeOf(line)}`;
    const mail = line.isFirst ? mails.get(line.utterance) : undefined;
    const own = marks.get(line) ?? [];
    return (
      <ReadLine
        key={id}
        {...{ id, line, acts }}
        marks={own}
        speaker={saidBy(line)}
        when={mail ? writtenWhen(mail) : null}
        pointed={own.some((mark) => mark.id === pointed) ? pointed : null}
        isCurrent={current === id}
        asked={begun?.id === id ? begun.asked : null}
        isOfMany={rows.length > fewRows}
      />
    );
  };
  return (
    <>
      {hasTitle && <h3 className="px-2 pt-2 pb-1 font-semibold text-soft wrap-anywhere">{name}</h3>}
      <ul aria-label={name} className="flex flex-col">
        {rows.map((row) => {
          if (!('folded' in row)) return lineOf(row);
          const [first] = row.folded;
          const place = first ? placeOf(first) : 0;
          return (
            <Folded
              key={`folded ${place}`}
              count={row.folded.length}
              onUnfold={() => setUnfolded(new Set(unfolded).add(place))}
            />
          );
        })}
      </ul>
    </>
  );
}

function Folded({ count, onUnfold }: { count: number; onUnfold: () => void }) {
  const t = useTexts(readLinesTexts);
  return (
    <li>
      <button
        type="button"
        data-line="folded"
        onClick={({ currentTarget }) => {
          const row = currentTarget.closest('li');
          const place = [...(row?.parentElement?.children ?? [])].indexOf(row as Element);
          const list = row?.parentElement;
          onUnfold();
          // The first of them stands where it stood, and has the focus that it had.
          requestAnimationFrame(() =>
            list?.children[place]?.querySelector<HTMLElement>('[data-line]')?.focus(),
          );
        }}
        className="w-full cursor-pointer rounded-control py-0.5 pr-2 pl-[34px] text-left text-faint hover:bg-well hover:text-ink"
      >
        {t('folded', { count })}
      </button>
    </li>
  );
}
