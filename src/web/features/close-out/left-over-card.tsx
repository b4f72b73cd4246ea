import { useEffect } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { correctFact } from '#contract/ledger/ledger.ts';
import { leftOverTexts } from '#texts/left-over.ts';
import { useDealWrite } from '../../api/deal-write.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import { useDrawn, useRecords } from '../../api/record/use-record.ts';
import { useRecordNow } from '../../api/record-now.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { sayProblem } from '../../ui/toast.tsx';
import { type ConversationOver, type Left, leftOver } from './left-over.ts';

interface LeftOverCardProps {
  page: DealPage;
  conversation: ConversationOver;
}

/** It is over because somebody else said so: what was typed and is not in what they recorded, so that none of it is lost. */
export function LeftOverCard(props: LeftOverCardProps) {
  const { dealId } = props.page.deal;
  const [it] = useRecords([{ dealId, conversationId: props.conversation.conversationId }]);
  return it ? <LeftOverList {...props} record={it.record} /> : null;
}

interface LeftOverListProps extends LeftOverCardProps {
  record: ConversationRecord;
}

function LeftOverList({ page, conversation, record }: LeftOverListProps) {
  const t = useTexts(leftOverTexts);
  useDrawn(record, ({ state }) => state);
  const { isPending, actOf } = useRecordToo(page, conversation);
  const left = leftOver(record, conversation, page).map((one) => ({ one, act: actOf(one) }));
  if (left.length === 0) return null;
  return (
    <Card className="max-w-2xl" title={t('title')}>
      <ul className="divide-y divide-line">
        {left.map(({ one, act }) => (
          <li key={one.id} className="flex items-start justify-between gap-3 py-2">
            <span className="min-w-0 whitespace-pre-line wrap-anywhere">
              <Said left={one} page={page} />
            </span>
            {act && (
              <Button size="small" isPending={isPending} onPress={act} className="shrink-0">
                {t('record')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {left.some(({ act }) => act === null) && <p className="mt-2 text-fine text-soft">{t('hint')}</p>}
    </Card>
  );
}

function Said({ left, page }: { left: Left; page: DealPage }) {
  const t = useTexts(leftOverTexts);
  const dates = useDates();
  if (left.what === 'settled') {
    const { how, text: what, due } = left;
    return t('settled', { how, what, due: due ? dates.day(due) : '' });
  }
  if (left.what === 'person') return t('person', { name: left.name });
  if (left.what !== 'ask') return left.text;
  const { answer, kind } = left;
  const who = page.score.people.find(({ contactId }) => contactId === left.contactId)?.name ?? t('somebody');
  const label = page.score.kinds.find(({ key }) => key === kind)?.label ?? kind;
  const asked = kind === '' ? t('askOpen', { who, answer }) : t('ask', { who, kind: label, answer });
  return left.words ? t('askWords', { asked, words: left.words }) : asked;
}

/** Writes one of them after all: notes into the entry of the close-out, everything else as an entry of its own. */
function useRecordToo(page: DealPage, conversation: ConversationOver) {
  const t = useTexts(leftOverTexts);
  const deal = { dealId: page.deal.dealId, sequence: conversation.sequence };
  const facts = useRecordNow(deal);
  const notes = useDealWrite(correctFact, deal, { said: t('recorded') });
  const failed = notes.problem?.text;
  useEffect(() => {
    if (failed) sayProblem(failed);
  }, [failed]);
  const actOf = (left: Left): (() => void) | null => {
    if (!page.deal.may.change || left.what === 'person') return null;
    if (left.what !== 'notes') {
      return left.facts.length === 0 ? null : () => void facts.record(left.facts, t('recorded'));
    }
    const { addTo, text } = left;
    if (!addTo) return null;
    const { notes: before } = addTo.correctedData ?? addTo.data;
    const both = typeof before === 'string' && before !== '' ? `${before}\n${text}` : text;
    return () => void notes.send({ factId: addTo.factId, with: { notes: both } });
  };
  return { isPending: facts.isPending || notes.isPending, actOf };
}
