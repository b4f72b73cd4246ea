import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ConversationState } from './conversation-state.tsx';
import { WhoComes } from './who-comes.tsx';

interface DealConversationsProps {
  dealId: string;
  conversations: readonly ConversationView[];
  mayChange: boolean;
}

/** The conversations of a deal: those to come and those to close out first. */
export function DealConversations({ dealId, conversations, mayChange }: DealConversationsProps) {
  const t = useTexts(conversationsTexts);
  const open = conversations
    .filter((one) => one.state === 'planned' || one.toCloseOut)
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  const before = conversations
    .filter((one) => one.state !== 'planned' && !one.toCloseOut)
    .toSorted((one, other) => (one.startsAt > other.startsAt ? -1 : 1));
  return (
    <Card
      title={t('conversationsOfDeal')}
      aside={
        mayChange && (
          <span className="flex gap-1.5">
            <ButtonLink size="small" href={`/deals/${dealId}/log`}>
              {t('logOne')}
            </ButtonLink>
            <ButtonLink size="small" href={`/deals/${dealId}/plan`}>
              {t('planAnother')}
            </ButtonLink>
          </span>
        )
      }
    >
      {open.length === 0 && <p className={mayChange ? 'text-warn' : 'text-soft'}>{t('noneIsPlanned')}</p>}
      <Rows>
        {open.map((one) => (
          <ConversationRow
            key={one.conversationId}
            dealId={dealId}
            conversation={one}
            mayChange={mayChange}
          />
        ))}
      </Rows>
      {before.length > 0 && (
        <div className="mt-2">
          <Fold title={t('beforeCount', { count: before.length })}>
            <Rows>
              {before.map((one) => (
                <ConversationRow
                  key={one.conversationId}
                  dealId={dealId}
                  conversation={one}
                  mayChange={false}
                />
              ))}
            </Rows>
          </Fold>
        </div>
      )}
    </Card>
  );
}

interface RowProps {
  dealId: string;
  conversation: ConversationView;
  mayChange: boolean;
}

const rowAct = {
  ready: 'hold',
  thin: 'finishPlan',
  'no backup': 'finishPlan',
  'no objective': 'planIt',
} as const;

function ConversationRow({ dealId, conversation, mayChange }: RowProps) {
  const t = useTexts(conversationsTexts);
  const dates = useDates();
  const numbers = useNumbers();
  const base = `/deals/${dealId}/conversations/${conversation.conversationId}`;
  const people = numbers.list(conversation.participants.map((person) => person.name));
  return (
    <Row
      className="items-center!"
      asideBelow
      aside={
        mayChange ? (
          conversation.toCloseOut ? (
            <ButtonLink size="small" look="primary" href={`${base}/close-out`}>
              {t('closeOut')}
            </ButtonLink>
          ) : (
            <>
              {conversation.planState === 'ready' ? <Tag tone="them">{t('planReady')}</Tag> : null}
              <ButtonLink
                size="small"
                href={conversation.planState === 'ready' ? `${base}/meeting` : `${base}/plan`}
              >
                {t(rowAct[conversation.planState])}
              </ButtonLink>
            </>
          )
        ) : (
          <ConversationState conversation={conversation} />
        )
      }
    >
      <Link look="name" href={base}>
        {dates.moment(conversation.startsAt)}
      </Link>
      <p className="text-fine text-soft">
        {[
          conversation.title,
          people || t('nobodyNamed'),
          conversation.alsoIn.length > 0 ? t('severalDeals', { count: conversation.alsoIn.length }) : null,
          conversation.toCloseOut ? t('endedNotClosed') : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <WhoComes attendance={conversation.attendance} />
    </Row>
  );
}
