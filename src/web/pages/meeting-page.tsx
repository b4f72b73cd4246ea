import { useQueries } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ComponentProps, useEffect, useMemo } from 'react';
import { getConversation } from '#contract/conversations/conversations.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { meetingTexts } from '#texts/meeting.ts';
import { reading, useRead } from '../api/queries.ts';
import { LeftOverCard } from '../features/close-out/left-over-card.tsx';
import { WhoComes } from '../features/conversations/who-comes.tsx';
import { MeetingScreen } from '../features/meeting/meeting-screen.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTexts } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { EmptyState } from '../ui/states.tsx';
import { OnlyToRead } from './only-to-read.tsx';
import { ReadFailed } from './read-failed.tsx';

type PartsOfMeeting = ComponentProps<typeof MeetingScreen>['parts'];

const route = getRouteApi('/in/deals/$dealId/conversations/$conversationId/meeting');

/** In the meeting: what is planned for it is at hand, and what is said goes down. */
export function MeetingPage() {
  const t = useTexts(meetingTexts);
  const ids = route.useParams();
  const conversation = useRead(getConversation, ids);
  const deal = useRead(getDeal, { dealId: ids.dealId });
  const others = conversation.data?.parts ?? [];
  const { pages, isWhole } = useQueries({
    queries: others
      .filter((part) => part.mayChange)
      .map((part) => reading(getDeal, { dealId: part.deal.id })),
    combine: (reads) => ({
      pages: reads.flatMap((read) => read.data ?? []),
      // Without a network what cannot be read is gone without: the meeting does not wait for it.
      isWhole: reads.every(
        (read) => read.data !== undefined || read.isError || read.fetchStatus === 'paused',
      ),
    }),
  });
  const parts = useMemo((): PartsOfMeeting => {
    const one = conversation.data;
    if (!one || !deal.data) return [];
    const rest = one.parts.flatMap((part) => {
      const page = pages.find(({ deal: { dealId } }) => dealId === part.deal.id);
      const { plan, participants } = part;
      return page ? [{ page, conversation: { conversationId: ids.conversationId, plan, participants } }] : [];
    });
    return [{ page: deal.data, conversation: one }, ...rest];
  }, [conversation.data, deal.data, pages, ids.conversationId]);
  useEffect(() => {
    document.title = t('inMeeting');
  }, [t]);
  const failed = [conversation, deal].find((one) => one.isError && one.data === undefined);
  if (failed) {
    return (
      <ReadFailed what={t('whatConversation')} error={failed.error} onRetry={() => void failed.refetch()} />
    );
  }
  if (!conversation.data || !deal.data || !isWhole) return <PageSkeleton />;
  if (!deal.data.deal.may.change) return <OnlyToRead back={`/deals/${ids.dealId}`} />;
  const { state } = conversation.data;
  if (state !== 'planned' && state !== 'held') {
    return (
      <>
        <PageHeader title={t('inMeeting')} />
        <EmptyState
          title={t('notOpen')}
          act={
            <ButtonLink href={`/deals/${ids.dealId}/conversations/${ids.conversationId}`}>
              {t('lookAtIt')}
            </ButtonLink>
          }
        >
          {t('notOpenHint')}
        </EmptyState>
        <div className="mt-4">
          <LeftOverCard page={deal.data} conversation={conversation.data} />
        </div>
      </>
    );
  }
  return (
    <MeetingScreen
      key={ids.conversationId}
      conversation={conversation.data}
      parts={parts}
      whoComes={<WhoComes attendance={conversation.data.attendance} />}
    />
  );
}
