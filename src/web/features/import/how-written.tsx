import { cellSeparators, type TextEncoding, textEncodings } from '#contract/imports/mapping.ts';
import { importFilesTexts } from '#texts/import-files.ts';
import { Fold } from '../../ui/fold.tsx';
import { useDates, useReader, useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import type { Import } from './mapping-form.tsx';

type Previewed = Import['preview']['files'][number];
type Separator = (typeof cellSeparators)[number];

interface HowWrittenProps {
  file: Previewed;
  preview: Import['preview'];
  onRead: (said: { encoding?: TextEncoding; separator?: Separator }) => void;
}

const separatorNames: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };
const nameOf = (separator: string) => separatorNames[separator] ?? 'bar';

/** How a table was found to be written, each with what proves it; and the way to read it otherwise. */
export function HowWritten({ file, preview, onRead }: HowWrittenProps) {
  const t = useTexts(importFilesTexts);
  const dates = useDates();
  const { locale } = useReader();
  const { name, encoding, delimiter, written } = file;
  const letters = (one: string) => t('letters', { encoding: one.replaceAll('-', '') });
  const inFile = <One extends { file: string }>(all: readonly One[]) =>
    all.filter((one) => one.file === name);
  const proofs = [
    ...(written
      ? [
          [
            written.mark ? t('withMark', { letters: letters(encoding) }) : letters(encoding),
            t('separator', { separator: nameOf(delimiter) }),
            ...(written.samples.length > 0
              ? [t('lettersSuchAs', { words: written.samples.join(', ') })]
              : []),
            ...(written.breakInLine === null ? [] : [t('breakInLine', { line: written.breakInLine })]),
          ].join(' · '),
        ]
      : []),
    ...inFile(preview.dates).map(({ header, example, reads }) =>
      t('dateReads', { column: header, example, reads: reads === '' ? '?' : dates.span(reads, reads) }),
    ),
    ...inFile(preview.numbers ?? []).map(({ header, example, reads }) =>
      t('dateReads', { column: header, example, reads: reads.toLocaleString(locale) }),
    ),
  ];
  if (proofs.length === 0) return null;
  return (
    <div className="mt-1 text-fine">
      <ul aria-label={t('howWritten', { file: name })} className="flex flex-col gap-0.5 text-soft">
        {proofs.map((proof) => (
          <li key={proof} className="[overflow-wrap:anywhere]">
            {proof}
          </li>
        ))}
      </ul>
      {written && (
        <Fold title={t('readOtherwise')}>
          <div className="grid gap-3 sm:grid-cols-2">
            <Select
              label={t('whichLetters')}
              items={textEncodings.map((id) => ({ id, label: letters(id) }))}
              value={textEncodings.find((one) => one === encoding) ?? null}
              onChange={(chosen) => onRead({ encoding: chosen })}
            />
            <Select
              label={t('whichSeparator')}
              items={cellSeparators.map((id) => ({ id, label: t('sign', { separator: nameOf(id) }) }))}
              value={cellSeparators.find((one) => one === delimiter) ?? null}
              onChange={(chosen) => onRead({ separator: chosen })}
            />
          </div>
        </Fold>
      )}
    </div>
  );
}
