import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { listConversations } from '#contract/conversations/conversations.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { FurtherButton } from '../api/further-button.tsx';
import { useMe } from '../api/session.ts';
import { useList } from '../api/use-list.ts';
import { ConversationList } from '../features/conversations/conversation-list.tsx';
import type { ConversationRow } from '../features/conversations/conversation-row.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates, useTexts } from '../ui/reader.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { EmptyState } from '../ui/states.tsx';
import { ReadFailed } from './read-failed.tsx';

// Who looks at the list does not wait for the calendar.
const WeekView = lazy(() =>
  import('../features/conversations/week-view.tsx').then((file) => ({ default: file.WeekView })),
);

const route = getRouteApi('/in/conversations');

type Whose = 'mine' | 'team' | 'all';

export function ConversationsPage() {
  const t = useTexts(conversationsTexts);
  const { view = 'ahead', day, whose: wanted } = route.useSearch();
  const navigate = useNavigate();
  const dates = useDates();
  const { may, member } = useMe();
  const offered: Whose[] = [
    'mine',
    ...(member.sees !== 'own' && member.teamId ? (['team'] as const) : []),
    ...(member.sees === 'all' ? (['all'] as const) : []),
  ];
  const whose = offered.find((one) => one === wanted) ?? offered.at(-1) ?? 'mine';
  const filter = {
    ...(whose === 'mine' && offered.length > 1 ? { ownerId: member.id } : {}),
    ...(whose === 'team' && member.teamId ? { teamId: member.teamId } : {}),
  };
  const go = (search: { view?: typeof view; day?: string | undefined; whose?: Whose }) =>
    void navigate({
      to: '/conversations',
      search: { view, ...(day ? { day } : {}), ...(wanted ? { whose: wanted } : {}), ...search },
      replace: true,
    });
  return (
    <>
      <PageHeader
        title={t('title')}
        acts={
          <>
            <ButtonLink look="quiet" href="/conversations/insights">
              {t('insights')}
            </ButtonLink>
            {may.openDeals && <ButtonLink href="/conversations/log">{t('log')}</ButtonLink>}
          </>
        }
      />
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Choice
          label={t('which')}
          labelHidden
          items={[
            { id: 'ahead', label: t('ahead') },
            { id: 'week', label: t('week') },
            { id: 'to close out', label: t('toCloseOutOnes') },
            { id: 'before', label: t('before') },
          ]}
          value={view}
          onChange={(next) => go({ view: next })}
        />
        {offered.length > 1 && (
          <Choice
            label={t('whose')}
            labelHidden
            items={offered.map((one) => ({ id: one, label: t(one) }))}
            value={whose}
            onChange={(next) => go({ whose: next })}
          />
        )}
      </div>
      {view === 'week' ? (
        <Suspense fallback={<Skeleton lines={8} />}>
          <WeekView
            day={day ?? dates.today()}
            onDay={(next) => go({ day: next })}
            filter={filter}
            mayPlan={may.openDeals}
            onFailed={(error, retry) => <ReadFailed what={t('theList')} error={error} onRetry={retry} />}
          />
        </Suspense>
      ) : (
        <List view={view} filter={filter} mayAct={may.openDeals} />
      )}
    </>
  );
}

interface ListProps {
  view: 'ahead' | 'to close out' | 'before';
  filter: { ownerId?: string; teamId?: string };
  mayAct: boolean;
}

function List({ view, filter, mayAct }: ListProps) {
  const t = useTexts(conversationsTexts);
  const today = useDates().today();
  const input = {
    ahead: { from: today, state: 'planned' },
    'to close out': { toCloseOut: 'true' },
    before: { to: today, order: 'latest first' },
  }[view];
  const list = useList<ConversationRow>(listConversations, { ...input, ...filter });
  // Of today only what is over: what is still planned for the evening lies ahead.
  const shown =
    view === 'before'
      ? list.items.filter(({ state, toCloseOut }) => state !== 'planned' || toCloseOut)
      : list.items;
  const empty = { ahead: t('noneAhead'), 'to close out': t('noneToCloseOut'), before: t('noneBefore') }[view];
  return (
    <Card>
      {list.isPending && <Skeleton lines={5} />}
      {list.isError && (
        <ReadFailed what={t('theList')} error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.data && shown.length === 0 && !list.hasNextPage && (
        <EmptyState title={t('noneTitle')}>{empty}</EmptyState>
      )}
      <ConversationList conversations={shown} mayAct={mayAct} />
      <FurtherButton list={list} className="mt-3">
        {t('loadMore', { count: list.count - list.items.length })}
      </FurtherButton>
    </Card>
  );
}
