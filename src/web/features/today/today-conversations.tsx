import type { Today } from '#contract/today/today.ts';
import { todayTexts } from '#texts/today.ts';
import { MeetingLink, useIsNear } from '../../api/record/meeting-link.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TimeOfDay } from '../../ui/time-of-day.tsx';
import { TodayRow } from './today-row.tsx';

export type TodayConversation = Today['conversations'][number];

interface TodayConversationsProps {
  conversations: Today['conversations'];
  hasMoves: boolean;
  /** Undefined for those who only read. */
  onAct?: ((conversation: TodayConversation, act: 'plan' | 'close-out') => void) | undefined;
  onNear: (dealId: string) => void;
}

/** The day's conversations, with what each is for and what it still lacks. */
export function TodayConversations({ conversations, hasMoves, onAct, onNear }: TodayConversationsProps) {
  const t = useTexts(todayTexts);
  return (
    <Card title={t('conversations')}>
      {conversations.length === 0 ? (
        <EmptyState title={t('noConversations')}>
          {hasMoves ? t('noConversationsButMoves') : t('noConversationsWhy')}
        </EmptyState>
      ) : (
        <ul aria-label={t('conversations')} className="-my-1 divide-y divide-line">
          {conversations.map((one) => (
            <TodayRow
              key={one.conversationId}
              name={`conversation ${one.conversationId}`}
              lead={<TimeOfDay instant={one.startsAt} />}
              act={<ConversationAct conversation={one} onAct={onAct} />}
              onNear={() => onNear(one.deal.dealId)}
              className="items-center! py-3"
              actBelow
            >
              <p className="text-pretty">
                <Link look="name" href={hrefOf(one)}>
                  {one.deal.account?.name ?? one.deal.name}
                </Link>{' '}
                <span className="text-soft">
                  · <People one={one} />
                  {one.alsoAbout.length > 0 && <AlsoAbout deals={one.alsoAbout} />}
                </span>
              </p>
              <p className={`text-fine ${one.toCloseOut ? 'text-risk' : 'text-soft'}`}>{one.line}</p>
            </TodayRow>
          ))}
        </ul>
      )}
    </Card>
  );
}

interface ActProps {
  conversation: TodayConversation;
  onAct: TodayConversationsProps['onAct'];
}

function ConversationAct({ conversation, onAct }: ActProps) {
  const t = useTexts(todayTexts);
  const near = useIsNear(conversation);
  if (conversation.toCloseOut) {
    if (!onAct) return <Tag tone="risk">{t('toCloseOut')}</Tag>;
    return (
      <Button look="primary" onPress={() => onAct(conversation, 'close-out')}>
        {t('closeOut')}
      </Button>
    );
  }
  if (conversation.state === 'closed out') return <Tag tone="them">{t('closedOut')}</Tag>;
  if (conversation.state === 'cancelled') return <Tag>{t('cancelled')}</Tag>;
  if (conversation.state === 'missed') return <Tag tone="warn">{t('missed')}</Tag>;
  if (near && onAct) {
    return <MeetingLink look="primary" dealId={conversation.deal.dealId} conversation={conversation} />;
  }
  if (conversation.planState === 'ready') {
    return (
      <>
        <Tag tone="them">{t('planReady')}</Tag>
        {onAct && <MeetingLink dealId={conversation.deal.dealId} conversation={conversation} />}
      </>
    );
  }
  const lacks = { 'no objective': t('lacksObjective'), 'no backup': t('lacksBackup'), thin: t('lacksMore') };
  return (
    <>
      <Tag tone="warn">{lacks[conversation.planState]}</Tag>
      {onAct && (
        <Button look="primary" onPress={() => onAct(conversation, 'plan')}>
          {t('planIt')}
        </Button>
      )}
    </>
  );
}

const hrefOf = (one: TodayConversation) => `/deals/${one.deal.dealId}/conversations/${one.conversationId}`;

function AlsoAbout({ deals }: { deals: TodayConversation['alsoAbout'] }) {
  const t = useTexts(todayTexts);
  const { list } = useNumbers();
  return <> · {t('alsoAbout', { deals: list(deals.map(({ name }) => name)) })}</>;
}

function People({ one: { participants } }: { one: TodayConversation }) {
  const t = useTexts(todayTexts);
  const { list } = useNumbers();
  return participants.length === 0 ? t('nobodyNamed') : list(participants.map(({ name }) => name));
}
