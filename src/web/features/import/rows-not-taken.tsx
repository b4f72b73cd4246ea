import { useQuery } from '@tanstack/react-query';
import { countRowsNotTaken, listImportErrors } from '#contract/imports/imports.ts';
import type { OutputOf } from '#contract/operation.ts';
import { importNotTakenTexts } from '#texts/import-not-taken.ts';
import { explain } from '../../api/client.ts';
import { FurtherButton } from '../../api/further-button.tsx';
import { reading } from '../../api/queries.ts';
import { useList } from '../../api/use-list.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Notice } from '../../ui/states.tsx';
import type { Import } from './mapping-form.tsx';

/** The rows that did not come in: those to mend, and those that were left out on purpose, each with place and reason. */
export function RowsNotTaken({ whole: { importId, errors, counts, preview } }: { whole: Import }) {
  const leftOut =
    Object.values(counts).some(({ skipped }) => skipped > 0) ||
    preview.files.some(({ rowsLeftOut = 0 }) => rowsLeftOut > 0);
  // What it counts is of one run.
  const counted = useQuery({
    ...reading(countRowsNotTaken, { importId }),
    enabled: errors > 0 || leftOut,
    staleTime: 0,
  });
  return (
    <>
      {counted.isError && <Notice tone="risk">{explain(counted.error)}</Notice>}
      {errors > 0 && <RowsToMend importId={importId} count={errors} files={counted.data?.files ?? []} />}
      {counted.data && <RowsLeftOut importId={importId} notTaken={counted.data} />}
    </>
  );
}

type NotTaken = OutputOf<typeof countRowsNotTaken>;
type RowError = OutputOf<typeof listImportErrors>['items'][number];

function RowsToMend({
  importId,
  count,
  files,
}: {
  importId: string;
  count: number;
  files: NotTaken['files'];
}) {
  const t = useTexts(importNotTakenTexts);
  const errors = useList<RowError>(listImportErrors, { importId, limit: 25 });
  const sources = files.filter(({ failed }) => failed > 0).map(({ file }) => file);
  return (
    <Card
      title={t('errors', { count })}
      aside={
        <Link href={csvOf(importId, 'failed')} download target="_self">
          {t('allAsCsv')}
        </Link>
      }
    >
      {errors.isError && <Notice tone="risk">{explain(errors.error)}</Notice>}
      {sources.length > 0 && (
        <p className="mb-2 flex flex-wrap gap-x-3">
          <span className="text-soft">{t('toMend')}</span>
          {sources.map((file) => (
            <FileLink key={file} importId={importId} file={file} outcome="failed" />
          ))}
        </p>
      )}
      <Rows>
        {errors.items.map((row) => (
          <Row key={`${row.file} ${row.line} ${row.reason}`}>
            <b className="font-semibold">{t('fileLine', { file: row.file, line: row.line })}</b> {row.reason}
            <p className="truncate text-fine text-soft">
              {row.cells
                .filter((cell) => cell.value)
                .map((cell) => `${cell.header}: ${cell.value}`)
                .join(' · ')}
            </p>
          </Row>
        ))}
      </Rows>
      <FurtherButton list={errors} className="mt-2">
        {t('loadMore')}
      </FurtherButton>
    </Card>
  );
}

function RowsLeftOut({ importId, notTaken: { files, leftOut } }: { importId: string; notTaken: NotTaken }) {
  const t = useTexts(importNotTakenTexts);
  if (leftOut.length === 0) return null;
  const sources = files.filter(({ skipped }) => skipped > 0);
  const ofWholeFiles = leftOut.filter(({ lines }) => lines.length === 0);
  const count = [...sources.map(({ skipped }) => skipped), ...ofWholeFiles.map(({ rows }) => rows)];
  return (
    <Card title={t('leftOut', { count: count.reduce((sum, one) => sum + one, 0) })}>
      <p className="text-soft">{t('leftOutMeans')}</p>
      <p className="mt-1 mb-2 flex flex-wrap gap-x-3">
        {sources.map(({ file }) => (
          <FileLink key={file} importId={importId} file={file} outcome="skipped" />
        ))}
      </p>
      <Rows>
        {leftOut.map(({ file, reason, rows, lines }) => (
          <Row key={`${file} ${reason}`}>
            {t('leftOutOf', { rows, file, reason })}
            {lines.length > 0 && (
              <p className="truncate text-fine text-soft tabular-nums">
                {t(rows > lines.length ? 'linesAndMore' : 'lines', { lines: lines.join(', ') })}
              </p>
            )}
          </Row>
        ))}
      </Rows>
    </Card>
  );
}

interface OfFile {
  importId: string;
  file: string;
  outcome: 'failed' | 'skipped';
}

/** A file of these rows as they stood in their own, so that it can be changed and imported. */
function FileLink({ importId, file, outcome }: OfFile) {
  return (
    <Link href={csvOf(importId, outcome, file)} download target="_self">
      {file}
    </Link>
  );
}

function csvOf(importId: string, outcome: OfFile['outcome'], file?: string): string {
  const of = file === undefined ? '' : `&file=${encodeURIComponent(file)}`;
  return `/api/imports/${importId}/errors.csv?outcome=${outcome}${of}`;
}
