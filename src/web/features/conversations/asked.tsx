import type { getConversation } from '#contract/conversations/conversations.ts';
import type { OutputOf } from '#contract/operation.ts';
import { reasonsTexts } from '#texts/choices.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { Card } from '../../ui/card.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';

type Ask = OutputOf<typeof getConversation>['asked'][number];

const tones: Record<NonNullable<Ask['answer']>, Tone> = { yes: 'them', maybe: 'warn', no: 'risk' };

/** What was asked, of whom, and what they said. */
export function Asked({ asks }: { asks: readonly Ask[] }) {
  const t = useTexts(conversationsTexts);
  const tr = useTexts(reasonsTexts);
  const dates = useDates();
  const words = { yes: t('yes'), no: t('no'), maybe: t('maybe') };
  return (
    <Card title={t('asked')}>
      <Rows>
        {asks.map((ask) => (
          <Row
            key={ask.askId}
            aside={
              ask.answer ? (
                <Tag tone={tones[ask.answer]}>{words[ask.answer]}</Tag>
              ) : (
                <Tag>{t('noAnswer')}</Tag>
              )
            }
          >
            <p>
              <b className="font-semibold">{ask.kindLabel ?? t('whatNext')}</b>{' '}
              <span className="text-soft">{ask.contact.name}</span>
            </p>
            {ask.wording && (
              <p className="text-soft">
                <q>{ask.wording}</q>
              </p>
            )}
            {ask.reason && (
              <p className="text-fine text-soft">
                {ask.reviewOn
                  ? t('reasonUntil', { reason: tr(ask.reason), day: dates.day(ask.reviewOn) })
                  : tr(ask.reason)}
              </p>
            )}
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
