import { useState } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import { useRecords } from '../../api/record/use-record.ts';
import { type FactToRecord, useRecordNow } from '../../api/record-now.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { linesOf, promisesOf } from './close-out-input.ts';

interface LeftOverProps {
  page: DealPage;
  conversationId: string;
}

/** Somebody else closed it out: what was typed here and is not in what they recorded, so that none of it is lost. */
export function LeftOver({ page, conversationId }: LeftOverProps) {
  const t = useTexts(closeOutTexts);
  const { dealId } = page.deal;
  const [it] = useRecords([{ dealId, conversationId }]);
  const [recorded, setRecorded] = useState<readonly string[]>([]);
  const { record, isPending } = useRecordNow({ dealId, sequence: page.deal.sequence });
  const left = it ? leftOver(it.record, page, conversationId).filter(({ id }) => !recorded.includes(id)) : [];
  if (left.length === 0) return null;
  return (
    <Card className="mt-4 max-w-2xl" title={t('leftOver')}>
      <ul className="divide-y divide-line">
        {left.map(({ id, text, fact }) => (
          <li key={id} className="flex items-center justify-between gap-3 py-2">
            <span className="min-w-0">{text}</span>
            <Button
              size="small"
              isPending={isPending}
              onPress={() => {
                setRecorded((before) => [...before, id]);
                void record([fact], t('recordedToo'));
              }}
            >
              {t('recordToo')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface Left {
  id: string;
  text: string;
  fact: FactToRecord;
}

function leftOver(record: ConversationRecord, page: DealPage, conversationId: string): Left[] {
  const known = new Set([
    ...page.commitments.map((one) => one.commitmentId),
    ...page.nonCommitments.map((one) => one.nonCommitmentId),
    ...page.promises.map((one) => one.promiseId),
  ]);
  const lines = linesOf(record).map(({ id, what, contactId, due, kind, evidence }): Left => {
    const isFirm = contactId !== '' && due !== null;
    const fact: FactToRecord = isFirm
      ? {
          type: 'commitment.made',
          data: { commitmentId: id, contactId, what, due, kind: kind || null, evidence, conversationId },
        }
      : {
          type: 'non-commitment.heard',
          data: { nonCommitmentId: id, text: what, firmness: 'vague', conversationId },
        };
    return { id, text: what, fact };
  });
  const promises = promisesOf(record).map(
    ({ id, what, due }): Left => ({
      id,
      text: what,
      fact: { type: 'promise.made', data: { promiseId: id, what, ...(due ? { due } : {}), conversationId } },
    }),
  );
  return [...lines, ...promises].filter(({ id }) => !known.has(id));
}
