import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { listDeals } from '#contract/deals/deals.ts';
import { listMembers } from '#contract/members/members.ts';
import { useList, useReadWhen } from '../api/queries.ts';
import { useMe } from '../api/session.ts';
import { DealList, type DealRow } from '../features/deals/deal-list.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Select } from '../ui/select.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { EmptyState } from '../ui/states.tsx';
import { TextField } from '../ui/text-field.tsx';
import { DealsTabs } from './deals-tabs.tsx';
import { ReadFailed } from './read-failed.tsx';

const route = getRouteApi('/in/deals');

const stateItems = [
  { id: 'open', label: 'Open' },
  { id: 'parked', label: 'Parked' },
  { id: 'won', label: 'Won' },
  { id: 'lost', label: 'Lost' },
  { id: 'all', label: 'All of them' },
] as const;

const sortItems = [
  { id: 'recent', label: 'Latest first' },
  { id: 'value', label: 'Worth most first' },
  { id: 'lead', label: 'Furthest ahead first' },
  { id: 'nextConversation', label: 'Next conversation' },
  { id: 'lastTwoWay', label: 'Longest silent first' },
  { id: 'expectedClose', label: 'Expected close' },
  { id: 'name', label: 'Name' },
] as const;

/** Deals as a plain list. What is looked for stands in the address. */
export function DealsPage() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const { may, member } = useMe();
  const members = useReadWhen(member.sees !== 'own', listMembers, { limit: 200 });
  const [text, setText] = useState(search.search ?? '');
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: '/deals', search: { ...search, ...part }, replace: true });

  useEffect(() => {
    const typed = text.trim();
    if (typed === (search.search ?? '')) return;
    const waiting = setTimeout(() => change({ search: typed || undefined }), 250);
    return () => clearTimeout(waiting);
  });

  const state = search.state ?? 'open';
  const deals = useList<DealRow>(listDeals, {
    state,
    sort: search.sort ?? 'recent',
    ...(search.search ? { search: search.search } : {}),
    ...(search.owner ? { ownerId: search.owner } : {}),
  });
  const filtered = Boolean(search.search || search.owner || state !== 'open');

  return (
    <>
      <PageHeader
        title="Deals"
        sub={deals.data ? `${deals.count.toLocaleString()} ${deals.count === 1 ? 'deal' : 'deals'}` : ' '}
        acts={
          may.openDeals && (
            <ButtonLink look="primary" href="/deals/new">
              New deal
            </ButtonLink>
          )
        }
      />
      <DealsTabs at="/deals" />
      <div className="mb-4 grid grid-cols-2 gap-2 sm:grid-cols-[minmax(0,1fr)_150px_170px_190px]">
        <TextField
          label="Search deals and accounts"
          labelHidden
          type="search"
          placeholder="Search deals and accounts"
          value={text}
          onChange={setText}
          className="max-sm:col-span-2"
        />
        <Select
          label="State"
          labelHidden
          items={stateItems}
          value={state}
          onChange={(next) => change({ state: next })}
        />
        {member.sees !== 'own' && (
          <Select
            label="Owner"
            labelHidden
            items={[
              { id: '', label: 'Every owner' },
              ...(members.data?.items ?? []).map((one) => ({ id: one.memberId, label: one.name })),
            ]}
            value={search.owner ?? ''}
            onChange={(owner) => change({ owner: owner || undefined })}
          />
        )}
        <Select
          label="Order"
          labelHidden
          items={sortItems}
          value={search.sort ?? 'recent'}
          onChange={(sort) => change({ sort })}
          className="max-sm:col-span-2"
        />
      </div>
      <Card>
        {deals.isPending && <Skeleton lines={6} />}
        {deals.isError && (
          <ReadFailed what="The list" error={deals.error} onRetry={() => void deals.refetch()} />
        )}
        {deals.data && deals.items.length === 0 && (
          <EmptyState
            title={filtered ? 'No deal fits' : 'No deals yet'}
            act={
              !filtered &&
              may.openDeals && (
                <>
                  <ButtonLink look="primary" href="/deals/new">
                    New deal
                  </ButtonLink>
                  {may.import && <ButtonLink href="/import">Import a pipeline</ButtonLink>}
                </>
              )
            }
          >
            {filtered
              ? 'Try fewer words, or another state.'
              : 'Open the first one; it takes less than a minute.'}
          </EmptyState>
        )}
        {deals.items.length > 0 && <DealList deals={deals.items} />}
        {deals.hasNextPage && (
          <Button
            look="quiet"
            className="mt-3"
            isPending={deals.isFetchingNextPage}
            onPress={() => void deals.fetchNextPage()}
          >
            Load more, {(deals.count - deals.items.length).toLocaleString()} left
          </Button>
        )}
      </Card>
    </>
  );
}
