import { getRouteApi } from '@tanstack/react-router';
import { getConversation } from '#contract/conversations/conversations.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { useRead } from '../api/queries.ts';
import { Hold } from '../features/conversations/hold.tsx';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { OnlyToRead } from './only-to-read.tsx';
import { ReadFailed } from './read-failed.tsx';

const route = getRouteApi('/in/deals/$dealId/conversations/$conversationId/hold');

export function HoldPage() {
  const ids = route.useParams();
  const dates = useDates();
  const conversation = useRead(getConversation, ids);
  const deal = useRead(getDeal, { dealId: ids.dealId });
  const failed = [conversation, deal].find((one) => one.isError);
  if (failed)
    return <ReadFailed what="This conversation" error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!conversation.data || !deal.data) return <PageSkeleton />;
  if (!deal.data.deal.may.change) return <OnlyToRead back={`/deals/${ids.dealId}`} />;
  const one = conversation.data;
  const people = one.participants.map((person) => person.name).join(', ');
  return (
    <>
      <PageHeader
        trail={
          <Link look="quiet" href={`/deals/${ids.dealId}`}>
            {one.account?.name ?? one.deal.name}
          </Link>
        }
        title={people || one.title || 'The conversation'}
        sub={dates.moment(one.startsAt)}
      />
      <Hold
        dealId={ids.dealId}
        sequence={one.sequence}
        conversation={one}
        kinds={new Map(deal.data.score.kinds.map((kind) => [kind.key, kind.label]))}
      />
    </>
  );
}
