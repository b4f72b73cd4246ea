import { useId, useState } from 'react';
import type { Today } from '#contract/today/today.ts';
import { todayTexts } from '#texts/today.ts';
import { Card } from '../../ui/card.tsx';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';

interface MonthProps {
  title: string;
  figures: Today['month'];
  /** The first day that is counted. */
  since: string;
  isOwn: boolean;
  memberId: string;
}

/** The month's figures. Each says on a press what is counted of what, and where it comes from. */
export function Month({ title, figures, since, isOwn, memberId }: MonthProps) {
  const t = useTexts(todayTexts);
  return (
    <Card title={title}>
      <dl className="flex flex-col gap-0.5">
        {figures.map((figure) => (
          <Figure key={figure.name} figure={figure} since={since} isOwn={isOwn} />
        ))}
      </dl>
      {isOwn && (
        <p className="mt-2.5 border-t border-line pt-2.5 text-fine">
          <Link href={`/coach?seller=${memberId}`}>{t('controlOverTime')}</Link>
        </p>
      )}
    </Card>
  );
}

function Figure({
  figure,
  since,
  isOwn,
}: Pick<MonthProps, 'since' | 'isOwn'> & { figure: Today['month'][number] }) {
  const t = useTexts(todayTexts);
  const dates = useDates();
  const numbers = useNumbers();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { count, of } = figure;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3">
      <dt className="min-w-0">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          className={classes(
            'min-h-7 cursor-pointer rounded-[3px] text-left underline decoration-dotted decoration-edge/70 underline-offset-[3px] hover:decoration-ink max-sm:min-h-11',
          )}
        >
          {figure.label}
        </button>
      </dt>
      <dd className="flex-none font-semibold tabular-nums">
        {of === 0 ? (
          <span className="font-normal text-soft">{t('noneYet')}</span>
        ) : (
          t('countOf', { count: numbers.whole(count), of: numbers.whole(of) })
        )}
      </dd>
      <dd
        id={id}
        hidden={!isOpen}
        className="col-span-2 mb-2 animate-[appear_140ms_ease-out] rounded-control bg-well px-3 py-2 text-fine"
      >
        <p>{figure.definition}</p>
        <p className="mt-1 text-soft">
          {t(figure.name === 'commitmentsKept' ? 'fromCommitments' : 'fromCloseOuts', {
            since: dates.shortDay(since),
          })}{' '}
          {isOwn && figure.name !== 'commitmentsKept' && (
            <Link href="/conversations?view=before">{t('seeConversations')}</Link>
          )}
        </p>
      </dd>
    </div>
  );
}
