import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { getConversation } from '#contract/conversations/conversations.ts';
import { getPlanProposal } from '#contract/conversations/planning.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { planTexts } from '#texts/plan.ts';
import { useBeingOn } from '../api/presence.ts';
import { useRead, useReadWhen } from '../api/queries.ts';
import { PlanForm } from '../features/plan/plan-form.tsx';
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
  const { kind, contact, at } = newRoute.useSearch();
  return <PlanPage key={dealId} dealId={dealId} kind={kind} contactId={contact} startsAt={at} />;
}

/** Plans a conversation that stands in the calendar. */
export function PlannedPlanPage() {
  const { dealId, conversationId } = plannedRoute.useParams();
  return <PlanPage key={`${dealId} ${conversationId}`} dealId={dealId} conversationId={conversationId} />;
}

interface PlanPageProps {
  dealId: string;
  conversationId?: string;
  kind?: string | undefined;
  contactId?: string | undefined;
  startsAt?: string | undefined;
}

function PlanPage({ dealId, conversationId, kind, contactId, startsAt }: PlanPageProps) {
  const t = useTexts(planTexts);
  const dates = useDates();
  const navigate = useNavigate();
  const deal = useRead(getDeal, { dealId });
  useBeingOn(dealId, 'writing');
  const proposal = useRead(getPlanProposal, {
    dealId,
    ...(conversationId ? { conversationId } : {}),
    ...(kind ? { kind } : {}),
    ...(contactId ? { contactId } : {}),
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
  const own = `/deals/${dealId}/conversations/${conversationId ?? ''}`;
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
        sub={known ? dates.moment(known.startsAt) : t('sub')}
        acts={<Tag>{t('twoMinutes')}</Tag>}
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
        account={head.account}
        proposal={proposal.data}
        conversation={known}
        startsAt={startsAt ?? null}
        onSaved={(id) =>
          void navigate({
            to: '/deals/$dealId/conversations/$conversationId',
            params: { dealId, conversationId: id },
          })
        }
        onLeave={() => void navigate({ href: known ? own : `/deals/${dealId}` })}
      />
    </>
  );
}
