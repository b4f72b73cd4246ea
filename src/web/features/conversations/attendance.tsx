import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import type { SeenDeal } from '../../api/deal-write.ts';
import { useRecordNow } from '../../api/record-now.ts';
import { Card } from '../../ui/card.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';

const tones = {
  ...{ comes: 'them', 'another time': 'warn' },
  ...{ 'stays away': 'warn', 'not said': 'plain' },
} as const satisfies Record<ConversationView['attendance'][number]['says'], Tone>;

interface AttendanceProps {
  deal: SeenDeal;
  conversation: Pick<ConversationView, 'conversationId' | 'attendance'>;
  mayChange: boolean;
}

/** Who comes, who stays away with their words, who has not said; what they told us can be noted for them. */
export function Attendance({ deal, conversation, mayChange }: AttendanceProps) {
  const t = useTexts(conversationsTexts);
  const dates = useDates();
  const now = useRecordNow(deal);
  const { conversationId, attendance } = conversation;
  if (attendance.length === 0) return null;
  const words = {
    ...{ comes: t('saysComes'), 'another time': t('saysAnotherTime') },
    ...{ 'stays away': t('saysStaysAway'), 'not said': t('saysNothing') },
  };
  const note = (
    type: 'conversation.accepted' | 'conversation.declined',
    { contactId, name }: { contactId: string; name: string },
  ) =>
    void now.record([{ type, data: { conversationId, contactId, evidence: 'said' } }], t('noted', { name }));
  return (
    <Card title={t('whoComes')}>
      <Rows>
        {attendance.map((one) => (
          <Row
            key={one.contactId}
            className="items-center!"
            aside={
              <>
                <Tag tone={tones[one.says]}>{words[one.says]}</Tag>
                {mayChange && (
                  <Menu
                    label={t('whatTheySaid', { name: one.name })}
                    acts={[
                      {
                        id: 'comes',
                        label: t('saidTheyCome'),
                        act: () => note('conversation.accepted', one),
                      },
                      {
                        id: 'away',
                        label: t('saidTheyStayAway'),
                        act: () => note('conversation.declined', one),
                      },
                    ]}
                  />
                )}
              </>
            }
          >
            <b className="font-semibold">{one.name}</b>
            {one.at && (
              <p className="text-fine text-soft">
                {one.words ? <q>{one.words}</q> : t('saidOn', { when: dates.moment(one.at) })}
              </p>
            )}
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
