import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { getConversation } from '#contract/conversations/conversations.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { meetingLinkTexts } from '#texts/meeting-link.ts';
import { ButtonLink, type ButtonLook } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { reading } from '../queries.ts';
import { isNear } from './is-near.ts';

interface MeetingLinkProps {
  dealId: string;
  conversation: { conversationId: string; startsAt: string; endsAt: string };
  look?: ButtonLook;
  size?: 'normal' | 'small';
}

const enoughMs = 60_000;

/**
 * One press into the meeting. Where it is near, what it shows is read now, so that it opens without a network too: in
 * a lift, in a cellar.
 */
export function MeetingLink({ dealId, conversation, look = 'plain', size = 'normal' }: MeetingLinkProps) {
  const t = useTexts(meetingLinkTexts);
  const queries = useQueryClient();
  const { conversationId } = conversation;
  const near = useIsNear(conversation);
  useEffect(() => {
    if (!near) return;
    const read = (id: string) =>
      void queries.prefetchQuery({ ...reading(getDeal, { dealId: id }), staleTime: enoughMs });
    read(dealId);
    queries
      .fetchQuery({ ...reading(getConversation, { dealId, conversationId }), staleTime: enoughMs })
      .then(({ parts }) => {
        for (const part of parts) read(part.deal.id);
      })
      // Whoever opens it is told what is wrong.
      .catch(() => undefined);
  }, [near, queries, dealId, conversationId]);
  return (
    <ButtonLink look={look} size={size} href={`/deals/${dealId}/conversations/${conversationId}/meeting`}>
      {t('open')}
    </ButtonLink>
  );
}

/** Whether a conversation is near or running, while the page stands. */
export function useIsNear(conversation: { startsAt: string; endsAt: string }): boolean {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), enoughMs);
    return () => clearInterval(tick);
  }, []);
  return isNear(conversation, now);
}
