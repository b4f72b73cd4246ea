import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Today } from '#contract/today/today.ts';
import { getToday } from '#contract/today/today.ts';
import { todayTexts } from '#texts/today.ts';
import { explain } from '../api/client.ts';
import { onDealChanged } from '../api/live.ts';
import { useRead } from '../api/queries.ts';
import { useMe } from '../api/session.ts';
import { UnreadNotes } from '../features/coach/unread-notes.tsx';
import { Coming } from '../features/today/coming.tsx';
import { JumpTo } from '../features/today/jump-to.tsx';
import { Month } from '../features/today/month.tsx';
import { Moves } from '../features/today/moves.tsx';
import { type Due, Owed, type Settling } from '../features/today/owed.tsx';
import { TodayConversations } from '../features/today/today-conversations.tsx';
import { useDayKeys } from '../features/today/use-day-keys.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates, useTexts } from '../ui/reader.tsx';
import { showFurther } from '../ui/show-further.ts';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { ErrorState } from '../ui/states.tsx';
import { loadTodaySheet, useDayActs } from './use-day-acts.ts';

const route = getRouteApi('/in/');
// Only some have it, and nobody has to wait for it.
const WhoseDay = lazy(() =>
  import('../features/today/whose-day.tsx').then((feature) => ({ default: feature.WhoseDay })),
);
// Only on a day without moves, and only once somebody else did something.
const NoMoves = lazy(() =>
  import('../features/today/no-moves.tsx').then((feature) => ({ default: feature.NoMoves })),
);
const NewsLines = lazy(() =>
  import('../features/today/news-lines.tsx').then((feature) => ({ default: feature.NewsLines })),
);
// Only where something came in from them.
const FromClients = lazy(() => import('./from-clients.tsx').then((page) => ({ default: page.FromClients })));
// Only where a note names them that they have not read.
const Mentions = lazy(() =>
  import('../features/notes/mentions.tsx').then((feature) => ({ default: feature.Mentions })),
);
const TodaySheet = lazy(() => loadTodaySheet().then((page) => ({ default: page.TodaySheet })));
/** As many as one does in a morning; the rest is a press away. */
const firstMoves = 5;
const aWeek = 7;
/** Also without a new fact something becomes true: a conversation ends, a day begins. */
const aMinute = 60_000;

export function TodayPage() {
  const t = useTexts(todayTexts);
  const navigate = useNavigate();
  const { member: asked } = route.useSearch();
  const today = useRead(
    getToday,
    { horizonDays: aWeek, ...(asked ? { memberId: asked } : {}) },
    { refetchInterval: aMinute },
  );
  const choose = (memberId: string | undefined) => void navigate({ to: '/', search: { member: memberId } });
  if (today.isPending) return <PageSkeleton />;
  if (today.isError) {
    return (
      <ErrorState
        title={t('notRead')}
        onRetry={() => void today.refetch()}
        act={asked && <Button onPress={() => choose(undefined)}>{t('showYourOwn')}</Button>}
      >
        {explain(today.error)}
      </ErrorState>
    );
  }
  return <Day key={today.data.member.id} today={today.data} onChoose={choose} />;
}

function Day({ today, onChoose }: { today: Today; onChoose: (memberId: string | undefined) => void }) {
  const { may, member: me } = useMe();
  const t = useTexts(todayTexts);
  const dates = useDates();
  const acts = useDayActs(today);
  const [shown, setShown] = useState(firstMoves);
  const { member, summary, conversations, moves, moveCount, coming, owed, promised, fromClients } = today;
  const [since] = useState(() => new Date().toISOString());
  const [changed, setChanged] = useState<readonly string[]>([]);
  useEffect(() => onDealChanged((dealId) => setChanged((before) => [...before, dealId])), []);
  const isOwn = member.id === me.id;
  const first = member.name.split(' ')[0] ?? member.name;
  const ifMay = <Act,>(act: Act): Act | undefined => (may.openDeals ? act : undefined);
  useDayKeys({ moves, coming, onSetAside: ifMay(acts.setAside) });
  return (
    <>
      <PageHeader
        title={dates.longDay(today.day)}
        tab={isOwn ? t('tab', { count: fromClients.toAnswer }) : t('titleOf', { name: member.name })}
        sub={isOwn ? summary : t('summaryOf', { name: member.name, summary })}
        acts={
          <>
            {me.sees !== 'own' && (
              <Suspense fallback={<span className="h-9 w-44 max-sm:h-11 max-sm:w-full" />}>
                <WhoseDay me={me} shown={member} onChoose={onChoose} />
              </Suspense>
            )}
            {may.openDeals && (
              <>
                <ButtonLink href="/conversations/log">{t('log')}</ButtonLink>
                <ButtonLink href="/deals/new" look="primary">
                  {t('newDeal')}
                </ButtonLink>
              </>
            )}
          </>
        }
      />
      <JumpTo moves={moveCount} owed={owed.length} promised={promised.length} coming={coming.length} />
      <div className="grid items-start gap-x-5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_310px]">
        <div className="flex min-w-0 flex-col gap-4 max-lg:contents">
          {isOwn && <UnreadNotes />}
          {isOwn && today.isNamedInNotes && (
            <Suspense>
              <Mentions />
            </Suspense>
          )}
          <div role="log" className="empty:hidden">
            {(fromClients.acts || fromClients.toAnswer > 0) && (
              <Suspense>
                <FromClients member={member} isOwn={isOwn} onAnswer={ifMay(acts.answer)} />
              </Suspense>
            )}
          </div>
          <TodayConversations
            conversations={conversations}
            hasMoves={moves.length > 0}
            onAct={ifMay(acts.converse)}
            onNear={acts.near}
          />
          <div id="moves" className="min-w-0 scroll-mt-3">
            <Card
              title={t('moves')}
              aside={
                moves.length > 1 && <span className="text-fine text-faint">{t('mostAtStakeFirst')}</span>
              }
            >
              <Moves
                moves={moves.slice(0, shown)}
                acted={acts.acted}
                onAct={ifMay(acts.act)}
                onSetAside={ifMay(acts.setAside)}
                onNear={acts.near}
              />
              {moves.length === 0 && (
                <Suspense>
                  <NoMoves
                    name={isOwn ? null : member.name}
                    hasOpenDeals={today.hasOpenDeals}
                    seesOthers={me.sees !== 'own'}
                    may={may}
                  />
                </Suspense>
              )}
              {moveCount > shown && moves.length > shown && (
                <Button
                  look="quiet"
                  className="mt-2 -ml-3.5"
                  onPress={(press) => showFurther(press, () => setShown(shown + 20))}
                >
                  {t('showMore', { count: moveCount - shown })}
                </Button>
              )}
            </Card>
          </div>
          {coming.length > 0 && (
            // Where all stands in one column, what is due today comes before what is due this week.
            <div id="coming" className="min-w-0 scroll-mt-3 max-lg:order-1">
              <Coming coming={coming} onAct={ifMay(acts.act)} onNear={acts.near} />
            </div>
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-4 max-lg:contents">
          <div id="owed" className="min-w-0 scroll-mt-3">
            <Owed
              title={isOwn ? t('owedToYou') : t('owedTo', { name: first })}
              items={owed}
              whose="theirs"
              nothing={t('nothingOwed')}
              onSettle={ifMay((item: Due, as: Settling) => acts.settle('settle-commitment', item, as))}
              onKept={acts.note}
              onNear={acts.near}
            />
          </div>
          <div id="promised" className="min-w-0 scroll-mt-3">
            <Owed
              title={isOwn ? t('promisedByYou') : t('promisedBy', { name: first })}
              items={promised}
              whose="ours"
              nothing={t('nothingPromised')}
              onSettle={ifMay((item: Due, as: Settling) => acts.settle('settle-promise', item, as))}
              onKept={acts.note}
              onNear={acts.near}
            />
          </div>
          <div className="min-w-0 max-lg:order-last">
            <Month
              title={isOwn ? t('yourMonth') : t('monthOf', { name: first })}
              figures={today.month}
              since={today.monthFrom}
              isOwn={isOwn}
              memberId={member.id}
            />
          </div>
        </div>
      </div>
      {/* At the lower edge, where it pushes nothing; at the end of the page it has a place of its own. */}
      <div
        role="log"
        aria-label={t('news')}
        className="sticky bottom-4 z-20 mt-4 max-w-xl empty:hidden max-md:bottom-20 print:hidden"
      >
        {changed.length > 0 && (
          <Suspense>
            <NewsLines ownerId={member.id} readerId={me.id} since={since} changed={changed} />
          </Suspense>
        )}
      </div>
      {acts.hasOpened && (
        <Suspense>
          <TodaySheet asked={acts.asked} move={acts.move} onOpen={acts.openIn} onClose={acts.close} />
        </Suspense>
      )}
    </>
  );
}
