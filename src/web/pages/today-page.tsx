import { useState } from 'react';
import { getToday } from '#contract/today/today.ts';
import { explain } from '../api/client.ts';
import { useRead } from '../api/queries.ts';
import { useMe } from '../api/session.ts';
import { Coming } from '../features/today/coming.tsx';
import { Moves } from '../features/today/moves.tsx';
import { Month, Owed } from '../features/today/owed.tsx';
import { TodayConversations } from '../features/today/today-conversations.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';

const firstMoves = 8;
const aWeek = 7;

export function TodayPage() {
  const { may } = useMe();
  const dates = useDates();
  const [shown, setShown] = useState(firstMoves);
  const today = useRead(getToday, { horizonDays: aWeek });
  if (today.isPending) return <PageSkeleton />;
  if (today.isError) {
    return (
      <ErrorState title="Today could not be read" onRetry={() => void today.refetch()}>
        {explain(today.error)}
      </ErrorState>
    );
  }
  const { day, summary, conversations, moves, moveCount, coming, owed, promised, month } = today.data;
  return (
    <>
      <PageHeader
        title={dates.longDay(day)}
        sub={summary}
        acts={
          may.openDeals && (
            <>
              <ButtonLink href="/conversations/log">Log a conversation</ButtonLink>
              <ButtonLink href="/deals/new" look="primary">
                New deal
              </ButtonLink>
            </>
          )
        }
      />
      <div className="grid items-start gap-x-5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_300px]">
        <div className="flex min-w-0 flex-col gap-4">
          <TodayConversations conversations={conversations} />
          <Card
            title="Moves"
            aside={moves.length > 1 && <span className="text-fine text-faint">most at stake first</span>}
          >
            {moves.length === 0 ? (
              <EmptyState title="Nothing needs you right now">
                {may.openDeals
                  ? 'Every open deal has its next conversation, and nothing is late. Open a deal, or bring your pipeline in, to see more here.'
                  : 'Every open deal that you may see has its next conversation, and nothing is late.'}
              </EmptyState>
            ) : (
              <>
                <Moves moves={moves.slice(0, shown)} />
                {moveCount > shown && (
                  <Button look="quiet" className="mt-2" onPress={() => setShown(shown + 20)}>
                    Show more, {moveCount - shown} left
                  </Button>
                )}
              </>
            )}
          </Card>
          {coming.length > 0 && <Coming coming={coming} />}
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <Owed
            title="Owed to you by clients"
            items={owed}
            act="settle-commitment"
            nothing="Nothing is due. Commitments of clients show here on their day."
          />
          <Owed
            title="Promised by you"
            items={promised}
            act="settle-promise"
            nothing="Nothing is due. What you promise shows here on its day."
          />
          <Month figures={month} />
        </div>
      </div>
    </>
  );
}
