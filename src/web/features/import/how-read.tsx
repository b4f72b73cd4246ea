import { importTexts } from '#texts/import.ts';
import { Fold } from '../../ui/fold.tsx';
import { useReader, useTexts } from '../../ui/reader.tsx';
import type { Import } from './mapping-form.tsx';

/** How the dates and numbers of each column are read, by one of them. */
export function HowRead({ preview }: Pick<Import, 'preview'>) {
  const t = useTexts(importTexts);
  const { locale } = useReader();
  const numbers = (preview.numbers ?? []).map((one) => ({ ...one, reads: one.reads.toLocaleString(locale) }));
  return (
    <>
      <Examples title={t('howDates')} examples={preview.dates} />
      <Examples title={t('howNumbers')} examples={numbers} />
    </>
  );
}

interface Example {
  file: string;
  header: string;
  example: string;
  reads: string;
}

function Examples({ title, examples }: { title: string; examples: readonly Example[] }) {
  const t = useTexts(importTexts);
  if (examples.length === 0) return null;
  return (
    <div className="mt-3">
      <Fold title={title}>
        <ul className="flex flex-col gap-1 text-fine">
          {examples.map(({ file, header, example, reads }) => (
            <li key={`${file} ${header}`}>
              <span className="text-soft">{t('dateOf', { file, column: header })}</span>{' '}
              {t('dateReads', { example, reads })}
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
