import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { listConversations } from '#contract/conversations/conversations.ts';
import { useList } from '../api/queries.ts';
import { useMe } from '../api/session.ts';
import { ConversationList, type ConversationRow } from '../features/conversations/conversation-list.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates } from '../ui/reader.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { EmptyState } from '../ui/states.tsx';
import { ReadFailed } from './read-failed.tsx';

const route = getRouteApi('/in/conversations');

const items = [
  { id: 'ahead', label: 'Ahead' },
  { id: 'to close out', label: 'To close out' },
  { id: 'before', label: 'Before' },
] as const;

const empty = {
  ahead: 'Nothing is planned. A deal without a next conversation stands still.',
  'to close out': 'Everything that was held is closed out.',
  before: 'Nothing has been held yet.',
};

export function ConversationsPage() {
  const { view = 'ahead' } = route.useSearch();
  const navigate = useNavigate();
  const dates = useDates();
  const { may } = useMe();
  const today = dates.today();
  const input = {
    ahead: { from: today, state: 'planned' },
    'to close out': { toCloseOut: 'true' },
    before: { to: today, order: 'latest first' },
  }[view];
  const list = useList<ConversationRow>(listConversations, input);
  return (
    <>
      <PageHeader
        title="Conversations"
        acts={may.openDeals && <ButtonLink href="/conversations/log">Log a conversation</ButtonLink>}
      />
      <Choice
        label="Which"
        labelHidden
        items={items}
        value={view}
        onChange={(next) => void navigate({ to: '/conversations', search: { view: next }, replace: true })}
        className="mb-4"
      />
      <Card>
        {list.isPending && <Skeleton lines={5} />}
        {list.isError && (
          <ReadFailed what="The list" error={list.error} onRetry={() => void list.refetch()} />
        )}
        {list.data && list.items.length === 0 && <EmptyState title="None">{empty[view]}</EmptyState>}
        <ConversationList conversations={list.items} mayAct={may.openDeals} />
        {list.hasNextPage && (
          <Button
            look="quiet"
            className="mt-3"
            isPending={list.isFetchingNextPage}
            onPress={() => void list.fetchNextPage()}
          >
            Load more, {list.count - list.items.length} left
          </Button>
        )}
      </Card>
    </>
  );
}
