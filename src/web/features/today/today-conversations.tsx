import type { Today } from '#contract/today/today.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TimeOfDay } from '../../ui/time-of-day.tsx';

type TodayConversation = Today['conversations'][number];

interface TodayConversationsProps {
  conversations: Today['conversations'];
  hasMoves: boolean;
  /** False for those who only read. */
  mayAct: boolean;
}

/** The day's conversations, with what each is for and what it still lacks. */
export function TodayConversations({ conversations, hasMoves, mayAct }: TodayConversationsProps) {
  return (
    <Card title="Conversations today">
      {conversations.length === 0 ? (
        <EmptyState title="None today">
          A day without conversations is a good day to ask for the next ones.
          {hasMoves && ' The moves below say with whom.'}
        </EmptyState>
      ) : (
        <Rows>
          {conversations.map((one) => (
            <Row
              key={one.conversationId}
              lead={<TimeOfDay instant={one.startsAt} />}
              aside={<ConversationAct conversation={one} mayAct={mayAct} />}
              className="items-center py-3"
              asideBelow
            >
              <Link look="name" href={conversationHref(one, mayAct)}>
                {one.deal.account?.name ?? one.deal.name}
              </Link>{' '}
              <span className="text-soft">· {peopleOf(one)}</span>
              <p className={`text-fine ${one.toCloseOut ? 'text-risk' : 'text-soft'}`}>{one.line}</p>
            </Row>
          ))}
        </Rows>
      )}
    </Card>
  );
}

function ConversationAct({ conversation, mayAct }: { conversation: TodayConversation; mayAct: boolean }) {
  const base = `/deals/${conversation.deal.dealId}/conversations/${conversation.conversationId}`;
  if (conversation.toCloseOut) {
    if (!mayAct) return <Tag tone="risk">To close out</Tag>;
    return (
      <ButtonLink look="primary" href={`${base}/close-out`}>
        Close out
      </ButtonLink>
    );
  }
  if (conversation.state === 'closed out') return <Tag tone="them">Closed out</Tag>;
  if (conversation.state === 'cancelled') return <Tag>Cancelled</Tag>;
  if (conversation.state === 'missed') return <Tag tone="warn">Missed</Tag>;
  if (conversation.planState === 'ready') {
    return (
      <>
        <Tag tone="them">Plan ready</Tag>
        {mayAct && <ButtonLink href={`${base}/hold`}>Hold it</ButtonLink>}
      </>
    );
  }
  if (!mayAct) return <Tag tone="warn">To plan</Tag>;
  return (
    <ButtonLink look="primary" href={`${base}/plan`}>
      Plan it · 2 min
    </ButtonLink>
  );
}

function conversationHref(one: TodayConversation, mayAct: boolean): string {
  const base = `/deals/${one.deal.dealId}/conversations/${one.conversationId}`;
  return mayAct && one.toCloseOut ? `${base}/close-out` : base;
}

function peopleOf(one: TodayConversation): string {
  if (one.participants.length === 0) return 'nobody named yet';
  return one.participants.map((person) => person.name).join(', ');
}
