import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { previewImportUndo, undoImport } from '#contract/imports/undo-import.ts';
import { importUndoTexts } from '#texts/import-undo.ts';
import { explain } from '../../api/client.ts';
import { reading } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import type { Import } from './mapping-form.tsx';

/** The way to take a whole import back: first what would become of what, then whether it shall. */
export function UndoCard({ importId }: { importId: string }) {
  const t = useTexts(importUndoTexts);
  const [isLooking, setLooking] = useState(false);
  return (
    <Card title={t('title')}>
      <p className="mb-3 text-soft">{t('what')}</p>
      {isLooking ? (
        <WhatWouldGo importId={importId} onCancel={() => setLooking(false)} />
      ) : (
        <Button onPress={() => setLooking(true)}>{t('look')}</Button>
      )}
    </Card>
  );
}

function WhatWouldGo({ importId, onCancel }: { importId: string; onCancel: () => void }) {
  const t = useTexts(importUndoTexts);
  const { whole: number } = useNumbers();
  const preview = useQuery(reading(previewImportUndo, { importId }));
  const undo = useWrite(undoImport, { said: t('begun') });
  const problem = preview.error ?? undo.error;
  if (problem !== null) return <Notice tone="risk">{explain(problem)}</Notice>;
  if (!preview.data) return <Skeleton />;
  const { items, leftBefore } = preview.data;
  return (
    <div className="flex flex-col gap-3">
      {items.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <table className="w-full text-left">
          <thead>
            <tr className="text-fine text-soft [&>th]:border-b [&>th]:border-line [&>th]:py-1.5 [&>th]:pr-3 [&>th]:font-medium">
              <td className="border-b border-line" />
              <th scope="col">{t('goes')}</th>
              <th scope="col">{t('asBefore')}</th>
              <th scope="col">{t('stays')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ noun, goes, asBefore, stays }) => (
              <tr key={noun} className="tabular-nums [&>*]:py-1.5 [&>*]:pr-3">
                <th scope="row" className="font-semibold">
                  {t('noun', { noun })}
                </th>
                <td>{number(goes)}</td>
                <td>{number(asBefore)}</td>
                <td className={stays > 0 ? '' : 'text-soft'}>{number(stays)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {leftBefore > 0 && <p>{t('leftBefore', { count: leftBefore })}</p>}
      <p className="text-fine text-soft">{t('binNote')}</p>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" isPending={undo.isPending} onPress={() => void undo.send({ importId })}>
          {t('take')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('notYet')}
        </Button>
      </div>
    </div>
  );
}

/** How far taking it back is. */
export function UndoRunning({ undo }: { undo: NonNullable<Import['undo']> }) {
  const t = useTexts(importUndoTexts);
  const { rowsDone, rowsInAll } = undo;
  return (
    <Card title={t('under')}>
      <div className="flex flex-col gap-4">
        <Progress
          label={t('under')}
          value={rowsInAll === 0 ? null : rowsDone / rowsInAll}
          text={t('rows', { done: rowsDone, of: rowsInAll })}
        />
        <p className="text-soft">{t('mayLeave')}</p>
      </div>
    </Card>
  );
}
