import { getRouteApi } from '@tanstack/react-router';
import { type AuditMeasure, getPipelineAudit, listAuditedDeals } from '#contract/audit/pipeline-audit.ts';
import { useList, useRead } from '../api/queries.ts';
import { type AuditedDeal, AuditedDeals, Measures } from '../features/audit/audit.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton, Skeleton } from '../ui/skeleton.tsx';
import { EmptyState } from '../ui/states.tsx';
import { DealsTabs } from './deals-tabs.tsx';
import { ReadFailed } from './read-failed.tsx';

const route = getRouteApi('/in/audit');

export function AuditPage() {
  const { measure } = route.useSearch();
  const audit = useRead(getPipelineAudit, {});
  if (audit.isPending) return <PageSkeleton />;
  if (audit.isError)
    return <ReadFailed what="The audit" error={audit.error} onRetry={() => void audit.refetch()} />;
  const chosen = audit.data.measures.find((one) => one.measure === measure);
  return (
    <>
      <PageHeader
        title="Audit of the pipeline"
        sub="What your open deals rest on. Choose a number to see the deals behind it."
        acts={<ButtonLink href="/">What to do today</ButtonLink>}
      />
      <DealsTabs at="/audit" />
      <div className="flex flex-col gap-4">
        {audit.data.open.deals === 0 ? (
          <Card>
            <EmptyState title="No open deals" act={<ButtonLink href="/import">Import a pipeline</ButtonLink>}>
              There is nothing to audit yet.
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
  const deals = useList<AuditedDeal>(listAuditedDeals, { measure, limit: 50 });
  return (
    <Card title={label} aside={<span className="text-fine text-faint">worth most first</span>}>
      {deals.isPending && <Skeleton />}
      {deals.isError && (
        <ReadFailed what="The list" error={deals.error} onRetry={() => void deals.refetch()} />
      )}
      <AuditedDeals deals={deals.items} />
      {deals.hasNextPage && (
        <Button
          look="quiet"
          className="mt-2"
          isPending={deals.isFetchingNextPage}
          onPress={() => void deals.fetchNextPage()}
        >
          Load more, {(deals.count - deals.items.length).toLocaleString()} left
        </Button>
      )}
    </Card>
  );
}
