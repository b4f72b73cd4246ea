import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { getConversation } from '#contract/conversations/conversations.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { useRead, useReadWhen } from '../api/queries.ts';
import { newId } from '../api/use-write.ts';
import { type ClosedOut, CloseOutForm } from '../features/close-out/close-out-form.tsx';
import { ClosedOutCard } from '../features/close-out/closed-out-card.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Tag } from '../ui/tag.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { OnlyToRead } from './only-to-read.tsx';
import { ReadFailed } from './read-failed.tsx';

const plannedRoute = getRouteApi('/in/deals/$dealId/conversations/$conversationId/close-out');
const logRoute = getRouteApi('/in/deals/$dealId/log');

/** Closes out a conversation that was planned or held. */
export function CloseOutPage() {
  const { dealId, conversationId } = plannedRoute.useParams();
  return <CloseOut dealId={dealId} conversationId={conversationId} isPlanned />;
}

/** Logs a conversation that was never planned: the same page, with who was there and when. */
export function LogPage() {
  const { dealId } = logRoute.useParams();
  // The id is kept with the draft, so that a closed tab comes back to the same conversation.
  const id = useDraft(`log.${dealId}`, newId, 'at once');
  return <CloseOut dealId={dealId} conversationId={id.value} onDone={id.drop} />;
}

interface CloseOutProps {
  dealId: string;
  conversationId: string;
  isPlanned?: boolean;
  onDone?: () => void;
}

function CloseOut({ dealId, conversationId, isPlanned = false, onDone }: CloseOutProps) {
  const dates = useDates();
  const [result, setResult] = useState<ClosedOut | null>(null);
  const deal = useRead(getDeal, { dealId });
  const conversation = useReadWhen(isPlanned, getConversation, { dealId, conversationId });
  const failed = [deal, ...(isPlanned ? [conversation] : [])].find((one) => one.isError);
  if (failed)
    return <ReadFailed what="This conversation" error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!deal.data || (isPlanned && !conversation.data)) return <PageSkeleton />;

  const { deal: head, score } = deal.data;
  if (!head.may.change) return <OnlyToRead back={`/deals/${dealId}`} />;
  const one = isPlanned ? (conversation.data ?? null) : null;
  const trail = (
    <>
      {head.account && `${head.account.name} / `}
      <Link look="quiet" href={`/deals/${dealId}`}>
        {head.name}
      </Link>
    </>
  );
  if (result) {
    return (
      <>
        <PageHeader trail={trail} title="Closed out" />
        <ClosedOutCard dealId={dealId} result={result} />
      </>
    );
  }
  if (one && one.state !== 'planned' && one.state !== 'held') {
    return (
      <>
        <PageHeader trail={trail} title="Close out" />
        <EmptyState
          title={`This conversation is ${one.state}.`}
          act={<ButtonLink href={`/deals/${dealId}/conversations/${conversationId}`}>Look at it</ButtonLink>}
        >
          What was recorded of it can be corrected in the ledger.
        </EmptyState>
      </>
    );
  }
  const kind = one?.plan.objective?.kind;
  const label = score.kinds.find((each) => each.key === kind)?.label;
  const who = one?.participants.map((person) => person.name).join(', ');
  return (
    <>
      <PageHeader
        trail={trail}
        title={
          one
            ? `Close out: ${who || one.title || 'the conversation'}, ${dates.time(one.startsAt)}`
            : 'Log a conversation'
        }
        sub={
          label && (
            <>
              You planned to ask for <b className="font-semibold text-ink">{label}</b>.
              {one?.plan.backup?.wording && ` Backup: ${one.plan.backup.wording}`}
            </>
          )
        }
        acts={<Tag>about a minute</Tag>}
      />
      <CloseOutForm
        key={conversationId}
        page={deal.data}
        conversationId={conversationId}
        conversation={one}
        onDone={(closed) => {
          onDone?.();
          setResult(closed);
          window.scrollTo({ top: 0 });
        }}
      />
    </>
  );
}
