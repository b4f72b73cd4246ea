import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { DealPage as Page } from '#contract/deals/deal-page.ts';
import { getDeal } from '#contract/deals/deals.ts';
import type { FindingView } from '#contract/deals/finding-view.ts';
import { isControlCode } from '#domain/findings/finding-codes.ts';
import { commitmentsTexts } from '#texts/commitments.ts';
import { pagesTexts } from '#texts/pages.ts';
import { stakeholdersTexts } from '#texts/stakeholders.ts';
import type { FactAct } from '../api/fact-acts.ts';
import { patiently } from '../api/patiently.ts';
import { useBeingOn } from '../api/presence.ts';
import { useRead } from '../api/queries.ts';
import { useRecordNow } from '../api/record-now.ts';
import { BetweenYou, type Settling } from '../features/commitments/between-you.tsx';
import { Concerns } from '../features/concerns/concerns.tsx';
import { Waivers } from '../features/concerns/waivers.tsx';
import { DealConversations } from '../features/conversations/deal-conversations.tsx';
import { Control } from '../features/deals/control.tsx';
import { DealHead } from '../features/deals/deal-head.tsx';
import { Findings } from '../features/deals/findings.tsx';
import { NextBest } from '../features/deals/next-best.tsx';
import { PastBanner } from '../features/deals/past-banner.tsx';
import { Score } from '../features/deals/score.tsx';
import { TimeTravel } from '../features/deals/time-travel.tsx';
import { ValuesCard } from '../features/fields/values-card.tsx';
import { FilesCard } from '../features/files/files-card.tsx';
import { Ledger } from '../features/ledger/ledger.tsx';
import { PaceChanged, PaceInNumbers } from '../features/pace/their-pace.tsx';
import { Proposals } from '../features/proposals/proposals.tsx';
import { Requests } from '../features/requests/requests.tsx';
import { Stakeholders } from '../features/stakeholders/stakeholders.tsx';
import { TagLine } from '../features/tags/tag-line.tsx';
import { SeenAt, useTexts } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { DealActs } from './deal-acts.tsx';
import { DealKeys } from './deal-keys.tsx';
import { DealSheet } from './deal-sheet.tsx';
import type { SheetAsked } from './deal-sheets/sheet.ts';
import { ReadFailed } from './read-failed.tsx';
import { TheirProcess } from './their-process.tsx';

const TheirWay = lazy(() =>
  patiently(() => import('../features/milestones/their-way.tsx')).then((file) => ({
    default: file.TheirWay,
  })),
);

// With what lays it out.
const PeopleMapCard = lazy(() =>
  patiently(() => import('../features/relations/people-map-card.tsx')).then((file) => ({
    default: file.PeopleMapCard,
  })),
);

const route = getRouteApi('/in/deals/$dealId');

// Its words and its forms come when somebody shares, and not with every deal.
const ShareRoadmapPage = lazy(() =>
  patiently(() => import('./share-roadmap-page.tsx')).then((file) => ({ default: file.ShareRoadmapPage })),
);

export function DealPage() {
  const t = useTexts(pagesTexts);
  const { dealId } = route.useParams();
  const { asOf, do: act } = route.useSearch();
  // While one goes through time the day before stays on the page, so that only what changes is seen to change.
  const deal = useRead(
    getDeal,
    { dealId, ...(asOf ? { asOf } : {}) },
    { placeholderData: (before) => (before?.deal.dealId === dealId ? before : undefined) },
  );
  if (deal.isPending) return <PageSkeleton />;
  if (deal.isError)
    return <ReadFailed what={t('thisDeal')} error={deal.error} onRetry={() => void deal.refetch()} />;
  if (act === 'share-roadmap') {
    return (
      <Suspense fallback={<PageSkeleton />}>
        <ShareRoadmapPage page={deal.data} />
      </Suspense>
    );
  }
  return <OneDeal page={deal.data} />;
}

function OneDeal({ page }: { page: Page }) {
  const asked = route.useSearch();
  const navigate = useNavigate();
  const [finding, setFinding] = useState<FindingView | null>(null);
  const [wanted, setWanted] = useState<{ factId: string } | null>(null);
  // An entry that the address names, without anything to do with it.
  const named = asked.do === undefined ? asked.on : undefined;
  useEffect(() => {
    if (named) setWanted({ factId: named });
  }, [named]);
  const { deal, score } = page;
  const { dealId } = deal;
  const mayChange = deal.may.change;
  const now = useRecordNow(deal);
  const t = useTexts(commitmentsTexts);
  const who = useTexts(stakeholdersTexts);
  useBeingOn(dealId, asked.do && mayChange ? 'writing' : 'looking');

  const open = (sheet: SheetAsked) =>
    void navigate({ to: '/deals/$dealId', params: { dealId }, search: sheet, resetScroll: false });
  const goTo = useCallback(
    (asOf: string | null) =>
      void navigate({
        to: '/deals/$dealId',
        params: { dealId },
        search: asOf === null ? {} : { asOf },
        replace: true,
        resetScroll: false,
      }),
    [navigate, dealId],
  );
  const isPast = page.asOf !== null;
  const [moved, setMoved] = useState(isPast);
  if (isPast && !moved) setMoved(true);
  const close = () => open({});
  const kinds = new Map(score.kinds.map((kind) => [kind.key, kind.label]));
  const people = new Map(score.people.map((person) => [person.contactId, person.name]));
  const planned = new Set(
    page.conversations.filter((one) => one.state === 'planned').map((one) => one.conversationId),
  );
  const ifMay = <Act,>(act: Act): Act | undefined => (mayChange ? act : undefined);
  const showFact = (factId: string) => setWanted({ factId });
  const onFact = ifMay((factId: string, act: FactAct) => open({ do: act, on: factId }));

  const settle = (settling: Settling) => {
    if (settling.what === 'non-commitment') {
      open({ do: 'resolve-non-commitment', on: settling.nonCommitment.nonCommitmentId });
    } else if (settling.what === 'commitment') {
      const { commitmentId } = settling.commitment;
      if (settling.as === 'kept')
        void now.record([{ type: 'commitment.kept', data: { commitmentId } }], t('saidKept'));
      else open({ do: 'settle-commitment', on: commitmentId, as: settling.as });
    } else {
      const { promiseId } = settling.promise;
      if (settling.as === 'kept')
        void now.record([{ type: 'promise.kept', data: { promiseId } }], t('saidKept'));
      else open({ do: 'settle-promise', on: promiseId, as: settling.as });
    }
  };

  return (
    <>
      {mayChange && <DealKeys proposals={page.proposals} onOpen={open} />}
      <DealHead
        deal={deal}
        tags={<TagLine noun="deal" nounId={dealId} tags={page.tags} mayChange={mayChange} />}
        acts={mayChange && <DealActs page={page} onOpen={open} />}
      />
      <TimeTravel dealId={dealId} asOf={asked.asOf ?? null} onGo={goTo} />
      {page.asOf !== null && <PastBanner at={page.asOf} onBack={() => goTo(null)} />}
      <SeenAt at={page.asOf}>
        <div className="flex flex-col gap-4">
          <Score
            dealId={dealId}
            score={score}
            playbook={deal.playbook}
            owner={deal.owner}
            moves={moved}
            onShowFact={showFact}
            onFact={onFact}
            onAddPerson={ifMay(() => open({ do: 'add-stakeholder' }))}
            onAct={ifMay((cell, act) => {
              open({
                do: act === 'give' ? 'commitment' : act,
                contact: cell.person?.contactId,
                kind: cell.kind.key,
                ...(act === 'answer' ? { on: cell.position?.askId ?? undefined } : {}),
              });
            })}
          />
          <div className="grid items-start gap-x-5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_310px]">
            <div className="flex min-w-0 flex-col gap-4 max-lg:contents">
              <Proposals
                deal={deal}
                proposals={page.proposals}
                onAnswer={ifMay((on: string, as: string) => open({ do: 'answer-proposal', on, as }))}
              />
              {deal.state === 'open' && (
                <NextBest
                  dealId={dealId}
                  next={page.next}
                  window={page.window}
                  ahead={page.conversations.find(
                    (one) => one.conversationId === deal.nextConversation?.conversationId,
                  )}
                  mayChange={mayChange}
                />
              )}
              <PaceChanged deal={deal} pace={page.theirPace} />
              <Findings
                dealId={dealId}
                findings={page.findings.filter((one) => !isControlCode(one.code))}
                coming={page.coming}
                onShowFact={showFact}
                onSetAside={ifMay((one: FindingView) => {
                  setFinding(one);
                  open({ do: 'set-aside' });
                })}
              />
              <Suspense>
                <TheirWay page={page} />
              </Suspense>
              <BetweenYou
                page={page}
                kinds={kinds}
                onSettle={ifMay(settle)}
                onAdd={ifMay((what: 'commitment' | 'promise') => open({ do: what }))}
                onFact={onFact}
              />
              <DealConversations dealId={dealId} conversations={page.conversations} mayChange={mayChange} />
              <Suspense>
                <PeopleMapCard
                  page={page}
                  kinds={kinds}
                  onOpen={(contact) =>
                    mayChange
                      ? open({ do: 'person', contact })
                      : void navigate({ to: '/contacts/$contactId', params: { contactId: contact } })
                  }
                  onAdd={ifMay(() => open({ do: 'relation' }))}
                  onAddPerson={ifMay(() => open({ do: 'add-stakeholder' }))}
                />
              </Suspense>
              <div className="min-w-0 max-lg:order-last">
                <Ledger
                  dealId={dealId}
                  first={page.ledger}
                  wanted={wanted}
                  names={{ people, kinds }}
                  planned={planned}
                  onPlan={ifMay(
                    (conversationId: string) =>
                      void navigate({
                        to: '/deals/$dealId/conversations/$conversationId/plan',
                        params: { dealId, conversationId },
                      }),
                  )}
                  isPast={isPast}
                  onFact={onFact}
                />
              </div>
            </div>
            <div className="flex min-w-0 flex-col gap-4 max-lg:contents">
              <Control dealId={dealId} control={page.control} mayChange={mayChange} />
              <TheirProcess
                page={page}
                mayChange={mayChange}
                asksForStep={asked.do === 'add-step'}
                onStepAsked={close}
                onFact={onFact}
                onShare={ifMay(() => open({ do: 'share-roadmap' }))}
                onRemove={({ milestoneId }) => open({ do: 'set-milestone', on: milestoneId, as: 'remove' })}
              />
              {deal.state === 'open' && <PaceInNumbers pace={page.theirPace} />}
              <Stakeholders
                people={score.people}
                onAdd={ifMay(() => open({ do: 'add-stakeholder' }))}
                onChange={(person, how) => {
                  const { contactId, roles } = person;
                  if (how === 'change') open({ do: 'change-stakeholder', contact: contactId });
                  else if (how === 'card') open({ do: 'change-contact', contact: contactId });
                  else if (how === 'leave') open({ do: 'stakeholder-left', contact: contactId });
                  else
                    void now.record(
                      [{ type: 'stakeholder.joined', data: { contactId, roles } }],
                      who('isBack', { name: person.name }),
                    );
                }}
              />
              <FilesCard noun="deal" nounId={dealId} mayChange={mayChange} />
              <ValuesCard noun="deal" nounId={dealId} values={page.values} mayChange={mayChange} />
              <Requests
                requests={page.requests}
                onAdd={ifMay(() => open({ do: 'request' }))}
                onFact={onFact}
                onAnswer={ifMay((one: { requestId: string }) =>
                  open({ do: 'answer-request', on: one.requestId }),
                )}
              />
              <Concerns
                concerns={page.concerns}
                onAdd={ifMay(() => open({ do: 'concern' }))}
                onFact={onFact}
                onResolve={ifMay((one: { concernId: string }) =>
                  open({ do: 'resolve-concern', on: one.concernId }),
                )}
              />
              <Waivers
                deal={deal}
                waivers={page.waivers}
                kinds={kinds}
                mayChange={mayChange}
                onFact={onFact}
              />
            </div>
          </div>
        </div>
      </SeenAt>
      {mayChange && <DealSheet page={page} asked={asked} finding={finding} onOpen={open} onClose={close} />}
    </>
  );
}
