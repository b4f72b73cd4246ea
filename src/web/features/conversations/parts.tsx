import type { getConversation } from '#contract/conversations/conversations.ts';
import type { OutputOf } from '#contract/operation.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { ConversationState } from './conversation-state.tsx';

type Conversation = OutputOf<typeof getConversation>;

/** The other deals that a conversation is about: where each is with it, and its own plan and close-out. */
export function Parts({ conversation }: { conversation: Conversation }) {
  const t = useTexts(conversationsTexts);
  const numbers = useNumbers();
  if (conversation.parts.length === 0) return null;
  return (
    <Card title={t('alsoAbout')}>
      <Rows>
        {conversation.parts.map((part) => {
          const own = `/deals/${part.deal.id}/conversations/${conversation.conversationId}`;
          return (
            <Row key={part.deal.id}>
              <div className="flex flex-wrap items-center justify-between gap-2">
                <Link look="name" href={own}>
                  {part.deal.name}
                </Link>
                <ConversationState conversation={{ ...part, missedBy: conversation.missedBy }} />
              </div>
              <p className="text-fine text-soft">
                {part.participants.length > 0
                  ? numbers.list(part.participants.map((person) => person.name))
                  : t('nobodyNamed')}
              </p>
              {part.mayChange && part.toCloseOut && (
                <ButtonLink size="small" look="primary" href={`${own}/close-out`} className="mt-1.5">
                  {t('closeOut')}
                </ButtonLink>
              )}
            </Row>
          );
        })}
      </Rows>
      <p className="mt-2 text-fine text-soft">{t('alsoAboutSub')}</p>
    </Card>
  );
}
