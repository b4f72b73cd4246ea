import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { getConversation } from '#contract/conversations/conversations.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { listLetters } from '#contract/letters/letters.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { channelsTexts } from '#texts/plan.ts';
import { refusalCode } from '../api/client.ts';
import { reading, useRead } from '../api/queries.ts';
import { LeftOverCard } from '../features/close-out/left-over-card.tsx';
import { ConversationNotes } from '../features/coach/conversation-notes.tsx';
import { Asked } from '../features/conversations/asked.tsx';
import { Attendance } from '../features/conversations/attendance.tsx';
import { ConversationState } from '../features/conversations/conversation-state.tsx';
import { Judgements } from '../features/conversations/judgements.tsx';
import { Parts } from '../features/conversations/parts.tsx';
import { PlanPaper } from '../features/conversations/plan-paper.tsx';
import { PlanSheet } from '../features/conversations/plan-sheet.tsx';
import { Entry } from '../features/ledger/ledger-row.tsx';
import { LettersCard, lettersAsked } from '../features/letters/letters-card.tsx';
import { Proposals } from '../features/proposals/proposals.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates, useTexts } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { EmptyState, Notice } from '../ui/states.tsx';
import { ConversationActs } from './conversation-acts.tsx';
import { type AskedFact, FactDialog } from './fact-dialog.tsx';
import { ReadFailed } from './read-failed.tsx';
import { oneOf } from './search-params.ts';
import { WhoWasThere } from './who-was-there.tsx';

const NotesReadLater = lazy(async () => ({
  default: (await import('./notes-read-later.tsx')).NotesReadLater,
}));

const route = getRouteApi('/in/deals/$dealId/conversations/$conversationId');

/** One conversation: its plan, what was asked, what came of it; on paper, its plan on one page. */
export function ConversationPage() {
  const t = useTexts(conversationsTexts);
  const tc = useTexts(channelsTexts);
  const ids = route.useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const search = useSearch({ strict: false }) as { do?: string };
  const dates = useDates();
  const [asked, setAsked] = useState<AskedFact | null>(null);
  const conversation = useRead(getConversation, ids);
  const deal = useRead(getDeal, { dealId: ids.dealId });
  if (refusalCode(conversation.error) === 'conversation_not_found') {
    return (
      <EmptyState
        title={t('notThere')}
        act={
          <span className="flex flex-wrap gap-2">
            <ButtonLink look="primary" href={`/deals/${ids.dealId}/plan`}>
              {t('planAnew')}
            </ButtonLink>
            <ButtonLink href={`/deals/${ids.dealId}`}>{t('toTheDeal')}</ButtonLink>
          </span>
        }
      >
        {t('notThereHint')}
      </EmptyState>
    );
  }
  if (conversation.isError) {
    return (
      <ReadFailed
        what={t('theConversation')}
        error={conversation.error}
        onRetry={() => void conversation.refetch()}
      />
    );
  }
  if (conversation.isPending || deal.isPending) return <PageSkeleton />;
  if (deal.isError) {
    return <ReadFailed what={t('theDeal')} error={deal.error} onRetry={() => void deal.refetch()} />;
  }

  const one = conversation.data;
  const { score } = deal.data;
  const kinds = new Map(score.kinds.map((kind) => [kind.key, kind.label]));
  const people = new Map(score.people.map((person) => [person.contactId, person.name]));
  const mayChange = deal.data.deal.may.change;
  const isAhead = one.state === 'planned';
  const names = one.participants.map((person) => person.name).join(', ');
  const plan = (
    <Card title={isAhead ? t('thePlan') : t('asPlanned')}>
      <PlanSheet plan={one.plan} kinds={kinds} people={people} />
    </Card>
  );

  return (
    <>
      <div className="print:hidden">
        <PageHeader
          trail={
            <>
              {one.account && `${one.account.name} / `}
              <Link look="quiet" href={`/deals/${ids.dealId}`}>
                {one.deal.name}
              </Link>
            </>
          }
          title={one.title ?? (names || t('aConversation'))}
          sub={
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
              {t('fromTo', { from: dates.moment(one.startsAt), to: dates.time(one.endsAt) })} ·{' '}
              {tc(one.channel)}
              {one.place && <> · {one.place}</>} <ConversationState conversation={one} />
            </span>
          }
          acts={
            <ConversationActs
              conversation={one}
              mayChange={mayChange}
              onEnded={() => {
                // Whoever has it in their calendar is told that it is off from here.
                const told = queries.getQueryData(reading(listLetters, ids).queryKey)?.invited ?? [];
                if (told.some(({ state }) => state !== 'not invited' && state !== 'cancelled')) return;
                void navigate({ to: '/deals/$dealId', params: { dealId: ids.dealId } });
              }}
            />
          }
        />
        <div className="grid items-start gap-x-5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_330px]">
          <div className="flex min-w-0 flex-col gap-4">
            <Proposals
              deal={{ dealId: ids.dealId, sequence: one.sequence }}
              proposals={deal.data.proposals.filter(({ subjectId }) => subjectId === ids.conversationId)}
              onAnswer={
                mayChange
                  ? (on, as) =>
                      void navigate({
                        to: '/deals/$dealId',
                        params: { dealId: ids.dealId },
                        search: { do: 'answer-proposal', on, as },
                      })
                  : undefined
              }
            />
            {one.toCloseOut && <Notice tone="risk">{t('notClosedOut')}</Notice>}
            {isAhead && plan}
            {one.state === 'closed out' && <LeftOverCard page={deal.data} conversation={one} />}
            {one.asked.length > 0 && <Asked asks={one.asked} />}
            {one.notes && (
              <Card title={t('notes')}>
                <p className="whitespace-pre-line">{one.notes}</p>
                {one.state === 'closed out' && mayChange && (
                  <div className="mt-3">
                    <Suspense>
                      <NotesReadLater key={one.notes} page={deal.data} conversation={one} notes={one.notes} />
                    </Suspense>
                  </div>
                )}
              </Card>
            )}
            {!isAhead && one.entries.length > 0 && (
              <Card title={t('whatWasRecorded')}>
                <ol className="divide-y divide-line">
                  {one.entries.map((entry) => (
                    <Entry
                      key={entry.factId}
                      entry={entry}
                      names={{ people, kinds }}
                      onFact={mayChange ? (factId, act) => setAsked({ factId, act }) : undefined}
                    />
                  ))}
                </ol>
                {mayChange && <p className="mt-2 text-fine text-soft">{t('correctHint')}</p>}
              </Card>
            )}
            {!isAhead && plan}
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <Attendance
              deal={{ dealId: ids.dealId, sequence: one.sequence }}
              conversation={one}
              mayChange={mayChange}
            />
            <Judgements judgements={one.judgements} />
            <LettersCard
              dealId={ids.dealId}
              conversation={one}
              mayChange={mayChange}
              asked={oneOf(search.do, lettersAsked) ?? null}
              onAsk={(what) =>
                void navigate({
                  ...{ to: '/deals/$dealId/conversations/$conversationId', params: ids },
                  ...{ search: what === null ? {} : { do: what }, replace: what === null },
                })
              }
            />
            <Parts conversation={one} />
            <WhoWasThere
              people={score.people.filter((person) =>
                one.participants.some((invited) => invited.id === person.contactId),
              )}
              kinds={kinds}
            />
            <ConversationNotes dealId={ids.dealId} conversationId={ids.conversationId} />
          </div>
        </div>
      </div>
      <PlanPaper conversation={one} score={score} />
      {asked && (
        <FactDialog
          deal={{ dealId: ids.dealId, sequence: one.sequence }}
          page={deal.data}
          asked={asked}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
