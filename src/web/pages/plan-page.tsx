import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { getConversation } from '#contract/conversations/conversations.ts';
import { getPlanProposal } from '#contract/conversations/planning.ts';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { getDeal } from '#contract/deals/deals.ts';
import type { OutputOf } from '#contract/operation.ts';
import { planTexts } from '#texts/plan.ts';
import { useBeingOn } from '../api/presence.ts';
import { useRead, useReadWhen } from '../api/queries.ts';
import { useMe } from '../api/session.ts';
import type { Proposal } from '../features/plan/plan-draft.ts';
import { PlanForm } from '../features/plan/plan-form.tsx';
import { PlanSaving } from '../features/plan/plan-saving.tsx';
import { useNewPlan } from '../features/plan/use-new-plan.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates, useTexts } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { Notice } from '../ui/states.tsx';
import { Tag } from '../ui/tag.tsx';
import { OnlyToRead } from './only-to-read.tsx';
import { ReadFailed } from './read-failed.tsx';

const newRoute = getRouteApi('/in/deals/$dealId/plan');
const plannedRoute = getRouteApi('/in/deals/$dealId/conversations/$conversationId/plan');

/** Plans a new conversation, with the next best commitment or another one as its objective. */
export function NewPlanPage() {
  const { dealId } = newRoute.useParams();
  const { kind, contact, at, catchUp } = newRoute.useSearch();
  return (
    <PlanPage
      key={`${dealId} ${catchUp ?? ''}`}
      dealId={dealId}
      kind={kind}
      contactId={contact}
      startsAt={at}
      catchUpWith={catchUp}
    />
  );
}

/** Plans a conversation that stands in the calendar; what is named for it is proposed where it has no objective yet. */
export function PlannedPlanPage() {
  const { dealId, conversationId } = plannedRoute.useParams();
  const { kind, contact } = plannedRoute.useSearch();
  return (
    <PlanPage key={`${dealId} ${conversationId}`} {...{ dealId, conversationId, kind }} contactId={contact} />
  );
}

interface PlanPageProps {
  dealId: string;
  conversationId?: string;
  kind?: string | undefined;
  contactId?: string | undefined;
  startsAt?: string | undefined;
  catchUpWith?: string | undefined;
}

function PlanPage({ dealId, conversationId, kind, contactId, startsAt, catchUpWith }: PlanPageProps) {
  const t = useTexts(planTexts);
  const deal = useRead(getDeal, { dealId });
  useBeingOn(dealId, 'writing');
  const proposal = useRead(getPlanProposal, {
    dealId,
    ...(conversationId ? { conversationId } : {}),
    ...(kind ? { kind } : {}),
    ...(contactId ? { contactId } : {}),
    ...(catchUpWith ? { catchUpWith } : {}),
  });
  const conversation = useReadWhen(conversationId !== undefined, getConversation, {
    dealId,
    conversationId: conversationId ?? dealId,
  });
  const failed = [proposal, deal, ...(conversationId ? [conversation] : [])].find((one) => one.isError);
  if (failed)
    return <ReadFailed what={t('thePlan')} error={failed.error} onRetry={() => void failed.refetch()} />;
  // What is written begins from what is proposed: not from what was proposed the last time, unless there is no network.
  const isOld = [proposal, ...(conversationId ? [conversation] : [])].some(
    (read) => read.fetchStatus === 'fetching' && !read.isFetchedAfterMount,
  );
  if (isOld || !proposal.data || !deal.data || (conversationId && !conversation.data))
    return <PageSkeleton />;
  const { deal: head } = deal.data;
  if (!head.may.change) return <OnlyToRead back={`/deals/${dealId}`} />;
  const known = conversationId ? (conversation.data ?? null) : null;
  const ids = deal.data.conversations.map((one) => one.conversationId);
  return known ? (
    <Planner
      {...{ deal: deal.data, proposal: proposal.data, known, startsAt }}
      conversationId={known.conversationId}
    />
  ) : (
    <NewPlanner {...{ deal: deal.data, proposal: proposal.data, startsAt }} known={ids} />
  );
}

interface NewPlannerProps {
  deal: DealPage;
  proposal: Proposal;
  startsAt: string | undefined;
  known: readonly string[];
}

/** A new one goes on where it was begun: on this device, or on another, or by a colleague. */
function NewPlanner({ deal, proposal, startsAt, known }: NewPlannerProps) {
  const t = useTexts(planTexts);
  const dates = useDates();
  const { member } = useMe();
  const { dealId } = deal.deal;
  const { chosen, choose, others, drop } = useNewPlan(dealId, proposal, known);
  return (
    <>
      {others.map(({ conversationId, by, at }) => (
        <div key={conversationId} className="mb-4 flex flex-wrap items-center gap-2 text-soft">
          {by.id === member.id
            ? t('alsoBegunByYou', { when: dates.moment(at) })
            : t('alsoBegun', { who: by.name, when: dates.moment(at) })}
          <Button size="small" onPress={() => choose(conversationId)}>
            {t('goOnWithIt')}
          </Button>
        </div>
      ))}
      <Planner
        key={chosen}
        {...{ deal, proposal, startsAt }}
        known={null}
        conversationId={chosen}
        isPlannedByNow={known.includes(chosen)}
        onDone={drop}
      />
    </>
  );
}

interface PlannerProps {
  deal: DealPage;
  proposal: Proposal;
  known: OutputOf<typeof getConversation> | null;
  conversationId: string;
  startsAt: string | undefined;
  isPlannedByNow?: boolean;
  onDone?: () => void;
}

function Planner(props: PlannerProps) {
  const { deal, proposal, known, conversationId, startsAt, isPlannedByNow = false, onDone } = props;
  const t = useTexts(planTexts);
  const dates = useDates();
  const navigate = useNavigate();
  const { deal: head } = deal;
  const { dealId } = head;
  const leave = () =>
    void navigate({ href: known ? `/deals/${dealId}/conversations/${conversationId}` : `/deals/${dealId}` });
  return (
    <>
      <PageHeader
        trail={
          <>
            {head.account && `${head.account.name} / `}
            <Link look="quiet" href={`/deals/${dealId}`}>
              {head.name}
            </Link>
          </>
        }
        title={known ? (known.title ?? t('titleKnown')) : t('titleNew')}
        sub={known ? dates.moment(known.startsAt) : t(proposal.plan.objective ? 'sub' : 'subNothing')}
        acts={
          <>
            <PlanSaving dealId={dealId} conversationId={conversationId} />
            <Tag>{t('twoMinutes')}</Tag>
          </>
        }
      />
      {known?.parts.map((part) => (
        <div key={part.deal.id} className="mb-4">
          <Notice tone="us">
            {t.rich(
              'otherPartStands',
              {
                a: (name) => (
                  <Link href={`/deals/${part.deal.id}/conversations/${known.conversationId}/plan`}>
                    {name}
                  </Link>
                ),
              },
              { deal: part.deal.name },
            )}
          </Notice>
        </div>
      ))}
      <PlanForm
        dealId={dealId}
        dealName={head.name}
        account={head.account}
        proposal={proposal}
        conversationId={conversationId}
        conversation={known}
        isPlannedByNow={isPlannedByNow}
        startsAt={startsAt ?? null}
        onSaved={(id) => {
          onDone?.();
          void navigate({
            to: '/deals/$dealId/conversations/$conversationId',
            params: { dealId, conversationId: id },
          });
        }}
        onKept={() => {
          onDone?.();
          leave();
        }}
        onLeave={leave}
      />
    </>
  );
}
