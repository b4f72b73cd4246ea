import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readAgainTexts } from '#texts/read-again.ts';
import { uiTexts } from '#texts/ui.ts';
import { notReadAgain } from '../../api/not-read-again.ts';
import { Button } from '../../ui/button.tsx';
import { useReached } from '../../ui/connection.ts';
import { useAct } from '../../ui/keys/use-key.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';

const failed = { type: 'active', predicate: notReadAgain } as const;

/** Says from when the page is, and reads again what could not be. Without a network another line says so. */
export function NotReadLine({ since }: { since: number }) {
  const t = useTexts(readAgainTexts);
  const tu = useTexts(uiTexts);
  const dates = useDates();
  const queries = useQueryClient();
  const isReached = useReached();
  const [isReading, setReading] = useState(false);
  const readAgain = () => {
    setReading(true);
    void queries.refetchQueries(failed).then(() => setReading(false));
  };
  useAct({ label: t('readAgain'), when: isReached, act: readAgain });
  if (!isReached) return null;
  const at = new Date(since).toISOString();
  return (
    <div className="mb-4 flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 rounded-control bg-well py-1.5 pr-1.5 pl-3 text-soft">
      <span className="min-w-0 flex-1 max-sm:basis-full">
        {dates.dayOf(at) === dates.today()
          ? t('notRead', { time: dates.time(at) })
          : t('notReadOn', { moment: dates.moment(at) })}
      </span>
      <Button size="small" isPending={isReading} onPress={readAgain}>
        {tu('tryAgain')}
      </Button>
    </div>
  );
}
