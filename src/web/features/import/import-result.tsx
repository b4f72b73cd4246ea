import { listImportErrors, stopImport } from '#contract/imports/imports.ts';
import type { OutputOf } from '#contract/operation.ts';
import { explain } from '../../api/client.ts';
import { useList } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { ErrorState, Notice } from '../../ui/states.tsx';
import type { Import } from './mapping-form.tsx';

/** How far it is: rows, speed and what is left. It goes on when the page is closed. */
export function ImportRunning({ whole }: { whole: Import }) {
  const stop = useWrite(stopImport);
  const { progress } = whole;
  const share = progress && progress.rowsInAll > 0 ? progress.rowsDone / progress.rowsInAll : null;
  const text = progress
    ? [
        `${progress.rowsDone.toLocaleString()} of ${progress.rowsInAll.toLocaleString()} rows`,
        progress.rowsPerSecond > 0 && `${Math.round(progress.rowsPerSecond).toLocaleString()} a second`,
        progress.secondsLeft !== null && `about ${left(progress.secondsLeft)} left`,
      ]
        .filter(Boolean)
        .join(' · ')
    : '';
  return (
    <Card title={whole.dryRun ? 'Trying it without writing' : 'Importing'}>
      <div className="flex flex-col gap-4">
        <Progress label={progress?.step ?? 'Beginning'} value={share} {...(text ? { text } : {})} />
        <p className="text-soft">
          You may leave this page; it goes on. What it brought so far stays whole if you stop it.
        </p>
        <div>
          <Button isPending={stop.isPending} onPress={() => void stop.send({ importId: whole.importId })}>
            Stop
          </Button>
        </div>
      </div>
    </Card>
  );
}

const left = (seconds: number) =>
  seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;

/** What is counted, as a person calls it. */
const nounLabels: Readonly<Record<string, string>> = {
  members: 'Colleagues',
  accounts: 'Accounts',
  contacts: 'People at clients',
  deals: 'Deals',
  facts: 'Entries in their ledgers',
  activities: 'Calls, meetings and mails',
};

/** What it brought, noun by noun, and what could not be used. */
export function ImportResult({ whole, onAgain }: { whole: Import; onAgain?: () => void }) {
  if (whole.state === 'failed') {
    return (
      <ErrorState
        title="The import could not be finished"
        act={onAgain && <Button onPress={onAgain}>Look at the choices again</Button>}
      >
        {whole.message ?? 'What it brought so far stays whole, and it can be started again.'}
      </ErrorState>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      {whole.dryRun && (
        <Notice tone="us">This was a try: nothing has been written. This is what an import would do.</Notice>
      )}
      {whole.state === 'stopped' && (
        <Notice>{whole.message ?? 'It was stopped. What it brought so far stays whole.'}</Notice>
      )}
      <Card title={whole.dryRun ? 'What it would bring' : 'What it brought'}>
        <div className="overflow-x-auto">
          <table className="w-full text-left">
            <thead>
              <tr className="text-fine text-soft [&>th]:border-b [&>th]:border-line [&>th]:py-1.5 [&>th]:pr-3 [&>th]:font-medium">
                <th scope="col">What</th>
                <th scope="col">New</th>
                <th scope="col">Updated</th>
                <th scope="col">As before</th>
                <th scope="col">Left out</th>
                <th scope="col">Not usable</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(whole.counts)
                .filter(([, counts]) => Object.values(counts).some((count) => count > 0))
                .map(([noun, counts]) => (
                  <tr key={noun} className="tabular-nums [&>*]:py-1.5 [&>*]:pr-3">
                    <th scope="row" className="font-semibold">
                      {nounLabels[noun] ?? noun}
                    </th>
                    <td>{counts.created.toLocaleString()}</td>
                    <td>{counts.updated.toLocaleString()}</td>
                    <td className="text-soft">{counts.unchanged.toLocaleString()}</td>
                    <td className="text-soft">{counts.skipped.toLocaleString()}</td>
                    <td className={counts.failed > 0 ? 'text-risk' : 'text-soft'}>
                      {counts.failed.toLocaleString()}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
        {(whole.counts.facts?.created ?? 0) > 0 && (
          <p className="mt-2 text-fine text-soft">
            Every deal has a ledger. An import writes into it when the deal was opened, which stage it had and
            how it ended.
          </p>
        )}
        {onAgain && (
          <div className="mt-4 flex flex-wrap gap-2">
            {whole.state === 'done' && (
              <>
                <ButtonLink look="primary" href="/audit">
                  See the audit of your pipeline
                </ButtonLink>
                <ButtonLink href="/deals">Look at the deals</ButtonLink>
              </>
            )}
            <Button look={whole.state === 'done' ? 'quiet' : 'primary'} onPress={onAgain}>
              {whole.state === 'done' ? 'Import it again' : 'Go on with it'}
            </Button>
          </div>
        )}
      </Card>
      {whole.errors > 0 && <ImportErrors importId={whole.importId} count={whole.errors} />}
    </div>
  );
}

type RowError = OutputOf<typeof listImportErrors>['items'][number];

function ImportErrors({ importId, count }: { importId: string; count: number }) {
  const errors = useList<RowError>(listImportErrors, { importId, limit: 25 });
  return (
    <Card
      title={`Rows that could not be used: ${count.toLocaleString()}`}
      aside={
        <Link href={`/api/imports/${importId}/errors.csv`} download target="_self">
          All of them as a CSV file
        </Link>
      }
    >
      {errors.isError && <Notice tone="risk">{explain(errors.error)}</Notice>}
      <Rows>
        {errors.items.map((row) => (
          <Row key={`${row.file} ${row.line} ${row.reason}`}>
            <b className="font-semibold">
              {row.file}, line {row.line}:
            </b>{' '}
            {row.reason}
            <p className="truncate text-fine text-soft">
              {row.cells
                .filter((cell) => cell.value)
                .map((cell) => `${cell.header}: ${cell.value}`)
                .join(' · ')}
            </p>
          </Row>
        ))}
      </Rows>
      {errors.hasNextPage && (
        <Button look="quiet" className="mt-2" onPress={() => void errors.fetchNextPage()}>
          Load more
        </Button>
      )}
    </Card>
  );
}
