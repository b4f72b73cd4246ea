import type { CoachedSeller } from '#contract/coaching/coaching.ts';
import { coachTexts } from '#texts/coach.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Notes } from './conversation-notes.tsx';

interface CoachedConversationsProps {
  conversations: CoachedSeller['conversations'];
  isYou: boolean;
  /** The seller's name, for who may write to them. */
  writesTo: string | null;
}

/** The last conversations and the next ones, with the notes on them. */
export function CoachedConversations({ conversations, isYou, writesTo }: CoachedConversationsProps) {
  const t = useTexts(coachTexts);
  const dates = useDates();
  const title = isYou ? t('ownConversations') : t('conversations');
  return (
    <Card title={title}>
      {writesTo !== null && <p className="mb-1 text-fine text-soft">{t('notesFor', { name: writesTo })}</p>}
      {conversations.length === 0 ? (
        <EmptyState title={t('noConversations')}>{t('noConversationsWhy')}</EmptyState>
      ) : (
        <ul aria-label={title} className="divide-y divide-line">
          {conversations.map((one) => {
            const of = { dealId: one.deal.id, conversationId: one.conversationId };
            return (
              <li key={one.conversationId} className="py-2.5">
                <Link look="name" href={`/deals/${of.dealId}/conversations/${of.conversationId}`}>
                  {one.account?.name ?? one.deal.name}
                </Link>
                <p className="text-fine text-soft">
                  {dates.moment(one.startsAt)} · {t('state', { state: one.state.replace(' ', '') })}
                  {one.title && ` · ${one.title}`}
                </p>
                <Notes {...of} notes={one.notes} writesTo={writesTo} />
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
