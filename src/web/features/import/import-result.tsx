import { broughtNothing } from '#contract/imports/brought-nothing.ts';
import { pauseImport, runImport } from '#contract/imports/imports.ts';
import { importTexts } from '#texts/import.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { toAndFro } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { ErrorState, Notice } from '../../ui/states.tsx';
import { FirstRowsCard } from './first-rows-card.tsx';
import type { Import } from './mapping-form.tsx';
import { RowsNotTaken } from './rows-not-taken.tsx';

/** How far it is: rows, speed and what is left. It goes on when the page is closed. */
export function ImportRunning({ whole }: { whole: Import }) {
  const t = useTexts(importTexts);
  const pause = useWrite(pauseImport, {
    said: t('paused'),
    undo: ({ importId, dryRun }) => ({
      ...toAndFro(
        () => call(runImport, { importId, dryRun }, { idempotencyKey: newId() }),
        () => call(pauseImport, { importId }, { idempotencyKey: newId() }),
      ),
      said: t('goesOnAgain'),
    }),
  });
  const { progress } = whole;
  const left = (seconds: number) =>
    seconds < 90
      ? t('leftSeconds', { count: Math.round(seconds) })
      : t('leftMinutes', { count: Math.round(seconds / 60) });
  const share = progress && progress.rowsInAll > 0 ? progress.rowsDone / progress.rowsInAll : null;
  const text = progress
    ? [
        t('rowsDone', { done: progress.rowsDone, of: progress.rowsInAll }),
        progress.rowsPerSecond > 0 && t('perSecond', { rows: Math.round(progress.rowsPerSecond) }),
        progress.secondsLeft !== null && left(progress.secondsLeft),
      ]
        .filter(Boolean)
        .join(' · ')
    : '';
  return (
    <Card title={whole.dryRun ? t('trying') : t('importing')}>
      <div className="flex flex-col gap-4">
        <Progress
          label={progress ? t('step', { step: progress.step }) : t('beginning')}
          value={share}
          {...(text ? { text } : {})}
        />
        <p className="text-soft">{t('mayLeave')}</p>
        <div>
          <Button isPending={pause.isPending} onPress={() => void pause.send({ importId: whole.importId })}>
            {t('pause')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** Where a paused import stands, and the way on. */
function ImportPaused({ whole }: { whole: Import }) {
  const t = useTexts(importTexts);
  const { importId, dryRun, progress } = whole;
  const resume = useWrite(runImport, { said: t('goesOnAgain') });
  const share = progress && progress.rowsInAll > 0 ? progress.rowsDone / progress.rowsInAll : null;
  return (
    <Card title={t('state', { state: 'paused' })}>
      <div className="flex flex-col gap-3">
        {progress && (
          <Progress
            label={t('step', { step: progress.step })}
            value={share}
            text={t('pausedAt', { done: progress.rowsDone, of: progress.rowsInAll })}
          />
        )}
        {resume.error !== null && <Notice tone="risk">{explain(resume.error)}</Notice>}
        <div>
          <Button
            look="primary"
            isPending={resume.isPending}
            onPress={() => void resume.send({ importId, dryRun })}
          >
            {t('goOn')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** What it brought, noun by noun, and what could not be used. */
export function ImportResult({ whole, onAgain }: { whole: Import; onAgain?: () => void }) {
  const t = useTexts(importTexts);
  const { whole: number } = useNumbers();
  if (whole.state === 'failed') {
    return (
      <ErrorState
        title={t('notFinished')}
        act={onAgain && <Button onPress={onAgain}>{t('choicesAgain')}</Button>}
      >
        {whole.message ?? t('staysWhole')}
      </ErrorState>
    );
  }
  const isOver = whole.state === 'done' || whole.state === 'previewed';
  return (
    <div className="flex flex-col gap-4">
      {whole.dryRun && <Notice tone="us">{t('wasTry')}</Notice>}
      {whole.state === 'stopped' && <Notice>{whole.message ?? t('wasStopped')}</Notice>}
      {whole.state === 'paused' && <ImportPaused whole={whole} />}
      {isOver && broughtNothing(whole.counts) && <Notice tone="risk">{t('broughtNothing')}</Notice>}
      <Card title={whole.dryRun ? t('wouldBring') : t('brought')}>
        <div className="overflow-x-auto">
          <table className="w-full text-left">
            <thead>
              <tr className="text-fine text-soft [&>th]:border-b [&>th]:border-line [&>th]:py-1.5 [&>th]:pr-3 [&>th]:font-medium">
                <th scope="col">{t('what')}</th>
                <th scope="col">{t('new')}</th>
                <th scope="col">{t('updated')}</th>
                <th scope="col">{t('asBefore')}</th>
                <th scope="col">{t('skipped')}</th>
                <th scope="col">{t('failed')}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(whole.counts)
                .filter(([, counts]) => Object.values(counts).some((count) => count > 0))
                .map(([noun, counts]) => (
                  <tr key={noun} className="tabular-nums [&>*]:py-1.5 [&>*]:pr-3">
                    <th scope="row" className="font-semibold">
                      {t('counted', { noun })}
                    </th>
                    <td>{number(counts.created)}</td>
                    <td>{number(counts.updated)}</td>
                    <td className="text-soft">{number(counts.unchanged)}</td>
                    <td className="text-soft">{number(counts.skipped)}</td>
                    <td className={counts.failed > 0 ? 'text-risk' : 'text-soft'}>{number(counts.failed)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
        {(whole.counts.facts?.created ?? 0) > 0 && (
          <p className="mt-2 text-fine text-soft">{t('ledgerNote')}</p>
        )}
        {onAgain && (
          <div className="mt-4 flex flex-wrap gap-2">
            {whole.state === 'done' &&
              whole.mapping.files.some(({ noun }) => noun !== 'cards' && noun !== 'mails') && (
                <>
                  <ButtonLink look="primary" href="/audit">
                    {t('seeAudit')}
                  </ButtonLink>
                  <ButtonLink href="/deals">{t('lookAtDeals')}</ButtonLink>
                </>
              )}
            <Button look={whole.state === 'done' ? 'quiet' : 'primary'} onPress={onAgain}>
              {whole.state === 'done' ? t('importAgain') : t('goOn')}
            </Button>
          </div>
        )}
      </Card>
      {whole.dryRun && <FirstRowsCard firstRows={whole.preview.firstRows ?? []} />}
      <RowsNotTaken whole={whole} />
    </div>
  );
}
