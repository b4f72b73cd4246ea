import { listInsightUses } from '#contract/insights/insights.ts';
import type { OutputOf } from '#contract/operation.ts';
import { insightsTexts } from '#texts/insights.ts';
import { useList } from '../../api/use-list.ts';
import { Link } from '../../ui/link.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

type Use = OutputOf<typeof listInsightUses>['items'][number];

/** The conversations that an insight was planned for, and what came of them. */
export function InsightUses({ insightId }: { insightId: string }) {
  const t = useTexts(insightsTexts);
  const dates = useDates();
  const uses = useList<Use>(listInsightUses, { insightId });
  if (uses.isPending) return <Skeleton lines={2} />;
  if (uses.items.length === 0) return <p className="text-fine text-soft">{t('noUses')}</p>;
  return (
    <ul aria-label={t('theUses')} className="flex flex-col gap-1 border-l-2 border-line pl-3 text-fine">
      {uses.items.map((use) => (
        <li key={`${use.conversationId} ${use.deal.id}`}>
          <Link href={`/deals/${use.deal.id}/conversations/${use.conversationId}`}>
            {use.account?.name ?? use.deal.name}
          </Link>{' '}
          <span className="text-soft">
            {dates.shortDay(dates.dayOf(use.startsAt))} ·{' '}
            {use.answer ? t('answered', { answer: use.answer }) : t('notAsked')}
          </span>
        </li>
      ))}
    </ul>
  );
}
