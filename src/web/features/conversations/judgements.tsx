import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';

/** Whether it was worth their time, by their own word on their roadmap. */
export function Judgements({ judgements }: Pick<ConversationView, 'judgements'>) {
  const t = useTexts(conversationsTexts);
  if (judgements.length === 0) return null;
  return (
    <Card title={t('worthTheirTime')}>
      <Rows>
        {judgements.map(({ contactId, name, wasWorthIt, words }) => (
          <Row
            key={contactId}
            aside={
              <Tag tone={wasWorthIt ? 'them' : 'warn'}>{t(wasWorthIt ? 'wasWorthIt' : 'wasNotWorthIt')}</Tag>
            }
          >
            <b className="font-semibold">{name}</b>
            {words && (
              <p className="text-fine text-soft">
                <q>{words}</q>
              </p>
            )}
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
