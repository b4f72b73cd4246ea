import { getRouteApi } from '@tanstack/react-router';
import { type AuditMeasure, getPipelineAudit, listAuditedDeals } from '#contract/audit/pipeline-audit.ts';
import { auditTexts } from '#texts/audit.ts';
import { useRead } from '../api/queries.ts';
import { useList } from '../api/use-list.ts';
import { type AuditedDeal, AuditedDeals, Measures } from '../features/audit/audit.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';
import { PageSkeleton, Skeleton } from '../ui/skeleton.tsx';
import { EmptyState } from '../ui/states.tsx';
import { DealsTabs } from './deals-tabs.tsx';
import { ReadFailed } from './read-failed.tsx';

const route = getRouteApi('/in/audit');

export function AuditPage() {
  const t = useTexts(auditTexts);
  const { measure } = route.useSearch();
  const audit = useRead(getPipelineAudit, {});
  if (audit.isPending) return <PageSkeleton />;
  if (audit.isError)
    return <ReadFailed what={t('theAudit')} error={audit.error} onRetry={() => void audit.refetch()} />;
  const chosen = audit.data.measures.find((one) => one.measure === measure);
  return (
    <>
      <PageHeader
        title={t('page')}
        sub={t('pageSub')}
        acts={<ButtonLink href="/">{t('toToday')}</ButtonLink>}
      />
      <DealsTabs at="/audit" />
      <div className="flex flex-col gap-4">
        {audit.data.open.deals === 0 ? (
          <Card>
            <EmptyState title={t('noDeals')} act={<ButtonLink href="/import">{t('import')}</ButtonLink>}>
              {t('nothingYet')}
            </EmptyState>
          </Card>
        ) : (
          <Measures audit={audit.data} chosen={measure} />
        )}
        {chosen && <Behind measure={chosen.measure} label={chosen.label} />}
      </div>
    </>
  );
}

function Behind({ measure, label }: { measure: AuditMeasure; label: string }) {
  const t = useTexts(auditTexts);
  const deals = useList<AuditedDeal>(listAuditedDeals, { measure, limit: 50 });
  return (
    <Card title={label} aside={<span className="text-fine text-faint">{t('worthMost')}</span>}>
      {deals.isPending && <Skeleton />}
      {deals.isError && (
        <ReadFailed what={t('theList')} error={deals.error} onRetry={() => void deals.refetch()} />
      )}
      <AuditedDeals deals={deals.items} />
      {deals.hasNextPage && (
        <Button
          look="quiet"
          className="mt-2"
          isPending={deals.isFetchingNextPage}
          onPress={() => void deals.fetchNextPage()}
        >
          {t('loadMore', { left: deals.count - deals.items.length })}
        </Button>
      )}
    </Card>
  );
}
