import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { getConversation } from '#contract/conversations/conversations.ts';
import { getPlanProposal } from '#contract/conversations/planning.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { useRead, useReadWhen } from '../api/queries.ts';
import { PlanForm } from '../features/plan/plan-form.tsx';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { Tag } from '../ui/tag.tsx';
import { OnlyToRead } from './only-to-read.tsx';
import { ReadFailed } from './read-failed.tsx';

const newRoute = getRouteApi('/in/deals/$dealId/plan');
const plannedRoute = getRouteApi('/in/deals/$dealId/conversations/$conversationId/plan');

/** Plans a new conversation, with the next best commitment or another one as its objective. */
export function NewPlanPage() {
  const { dealId } = newRoute.useParams();
  const { kind, contact } = newRoute.useSearch();
  return <PlanPage dealId={dealId} kind={kind} contactId={contact} />;
}

/** Plans a conversation that stands in the calendar. */
export function PlannedPlanPage() {
  const { dealId, conversationId } = plannedRoute.useParams();
  return <PlanPage dealId={dealId} conversationId={conversationId} />;
}

interface PlanPageProps {
  dealId: string;
  conversationId?: string;
  kind?: string | undefined;
  contactId?: string | undefined;
}

function PlanPage({ dealId, conversationId, kind, contactId }: PlanPageProps) {
  const navigate = useNavigate();
  const deal = useRead(getDeal, { dealId });
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
    return <ReadFailed what="The plan" error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!proposal.data || !deal.data || (conversationId && !conversation.data)) return <PageSkeleton />;
  const { deal: head } = deal.data;
  if (!head.may.change) return <OnlyToRead back={`/deals/${dealId}`} />;
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
        title={conversationId ? 'Plan the conversation' : 'Plan a conversation'}
        sub="The objective and the backup are proposed. Change what you know better."
        acts={<Tag>about two minutes</Tag>}
      />
      <PlanForm
        dealId={dealId}
        proposal={proposal.data}
        conversation={conversationId ? (conversation.data ?? null) : null}
        onSaved={(id) =>
          void navigate({
            to: '/deals/$dealId/conversations/$conversationId',
            params: { dealId, conversationId: id },
          })
        }
        onCancel={() => void navigate({ to: '/deals/$dealId', params: { dealId } })}
      />
    </>
  );
}
