import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { listConversations } from '#contract/conversations/conversations.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { FurtherButton } from '../api/further-button.tsx';
import { SaveListButton } from '../api/list/save-list-button.tsx';
import { useMe } from '../api/session.ts';
import { useList } from '../api/use-list.ts';
import { ConversationList } from '../features/conversations/conversation-list.tsx';
import type { ConversationRow } from '../features/conversations/conversation-row.ts';
import { useConversationSheet } from '../features/conversations/use-conversation-sheet.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates, useTexts } from '../ui/reader.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
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
  const isNarrow = useNarrow();
  const sheet = useConversationSheet();
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
        <div className="flex items-center gap-2">
          {offered.length > 1 && (
            <Choice
              label={t('whose')}
              labelHidden
              items={offered.map((one) => ({ id: one, label: t(one) }))}
              value={whose}
              onChange={(next) => go({ whose: next })}
            />
          )}
          {view !== 'week' && !isNarrow && (
            <SaveListButton
              contract={listConversations}
              input={inputOf(view, dates.today(), filter)}
              sheet={sheet}
            />
          )}
        </div>
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
        <List view={view} input={inputOf(view, dates.today(), filter)} mayAct={may.openDeals} />
      )}
    </>
  );
}

type ListedView = 'ahead' | 'to close out' | 'before';

/** What a list asks of the server. */
function inputOf(view: ListedView, today: string, filter: { ownerId?: string; teamId?: string }) {
  const asked = {
    ahead: { from: today, state: 'planned' },
    'to close out': { toCloseOut: 'true' },
    before: { to: today, order: 'latest first' },
  }[view];
  return { ...asked, ...filter };
}

interface ListProps {
  view: ListedView;
  input: ReturnType<typeof inputOf>;
  mayAct: boolean;
}

function List({ view, input, mayAct }: ListProps) {
  const t = useTexts(conversationsTexts);
  const list = useList<ConversationRow>(listConversations, input);
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
