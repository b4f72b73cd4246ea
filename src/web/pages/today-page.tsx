import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { getToday } from '#contract/today/today.ts';
import { explain } from '../api/client.ts';
import { useRead } from '../api/queries.ts';
import { useMe } from '../api/session.ts';
import { Coming } from '../features/today/coming.tsx';
import { Moves } from '../features/today/moves.tsx';
import { NoMoves } from '../features/today/no-moves.tsx';
import { Month, Owed } from '../features/today/owed.tsx';
import { TodayConversations } from '../features/today/today-conversations.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { ErrorState } from '../ui/states.tsx';

const route = getRouteApi('/in/');
// Only some have it, and nobody has to wait for it.
const WhoseDay = lazy(() =>
  import('../features/today/whose-day.tsx').then((feature) => ({ default: feature.WhoseDay })),
);
const firstMoves = 8;
const aWeek = 7;

export function TodayPage() {
  const { may, member: me } = useMe();
  const dates = useDates();
  const navigate = useNavigate();
  const { member: asked } = route.useSearch();
  const [shown, setShown] = useState(firstMoves);
  const today = useRead(getToday, { horizonDays: aWeek, ...(asked ? { memberId: asked } : {}) });
  const choose = (memberId: string | undefined) => void navigate({ to: '/', search: { member: memberId } });
  if (today.isPending) return <PageSkeleton />;
  if (today.isError) {
    return (
      <ErrorState
        title="Today could not be read"
        onRetry={() => void today.refetch()}
        act={asked && <Button onPress={() => choose(undefined)}>Show your own day</Button>}
      >
        {explain(today.error)}
      </ErrorState>
    );
  }
  const { day, member, summary, conversations, moves, moveCount, coming, owed, promised, month } = today.data;
  const isOwn = member.id === me.id;
  const first = member.name.split(' ')[0];
  return (
    <>
      <PageHeader
        title={dates.longDay(day)}
        tab={isOwn ? 'Today' : `Today for ${member.name}`}
        sub={isOwn ? summary : `The day of ${member.name}. ${summary}`}
        acts={
          <>
            {me.sees !== 'own' && (
              <Suspense fallback={<span className="h-9 w-44 max-sm:h-11 max-sm:w-full" />}>
                <WhoseDay me={me} shown={member} onChoose={choose} />
              </Suspense>
            )}
            {may.openDeals && (
              <>
                <ButtonLink href="/conversations/log">Log a conversation</ButtonLink>
                <ButtonLink href="/deals/new" look="primary">
                  New deal
                </ButtonLink>
              </>
            )}
          </>
        }
      />
      <div className="grid items-start gap-x-5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_300px]">
        <div className="flex min-w-0 flex-col gap-4">
          <TodayConversations
            conversations={conversations}
            hasMoves={moves.length > 0}
            mayAct={may.openDeals}
          />
          <Card
            title="Moves"
            aside={moves.length > 1 && <span className="text-fine text-faint">most at stake first</span>}
          >
            {moves.length === 0 ? (
              <NoMoves
                name={isOwn ? null : member.name}
                hasOpenDeals={today.data.hasOpenDeals}
                seesOthers={me.sees !== 'own'}
                may={may}
              />
            ) : (
              <>
                <Moves moves={moves.slice(0, shown)} mayAct={may.openDeals} />
                {moveCount > shown && moves.length > shown && (
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
            title={isOwn ? 'Owed to you by clients' : `Owed to ${first} by clients`}
            items={owed}
            act="settle-commitment"
            nothing="Nothing is due. Commitments of clients show here on their day."
          />
          <Owed
            title={isOwn ? 'Promised by you' : `Promised by ${first}`}
            items={promised}
            act="settle-promise"
            nothing="Nothing is due. Promises show here on their day."
          />
          <Month title={isOwn ? 'Your month' : `The month of ${first}`} figures={month} />
        </div>
      </div>
    </>
  );
}
