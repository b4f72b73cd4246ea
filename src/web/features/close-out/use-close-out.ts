import { useState } from 'react';
import { closeOut, closeOutTogether } from '#contract/conversations/close-out.ts';
import type { OutputOf } from '#contract/operation.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { useDealWrite } from '../../api/deal-write.ts';
import type { RecordInUse } from '../../api/record/use-record.ts';
import { takingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { problemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { CloseOutStart } from './close-out-entries.ts';
import { inputOf } from './close-out-input.ts';
import type { CloseOutPart } from './close-out-start.ts';

type Together = OutputOf<typeof closeOutTogether>;
/** What closing out came to in one deal. */
export type ClosedOut = Together['parts'][number];

/** All that it wrote is taken back together, in every deal or in none. */
function wayBack({ parts: [first, ...others] }: Together) {
  return first && takingBack(first.dealId, first.factIds, others);
}

/** Closes out what is in the records: for one deal, or for all that the conversation was about, or for none. */
export function useCloseOutWrite(
  parts: readonly CloseOutPart[],
  starts: readonly CloseOutStart[],
  records: readonly RecordInUse[],
  onKept: () => void,
) {
  const t = useTexts(closeOutTexts);
  const said = t('saidClosedOut');
  const [seen] = useState(() =>
    parts.map(({ page }) => ({ dealId: page.deal.dealId, sequence: page.deal.sequence })),
  );
  const [first] = seen;
  const keep = { label: t('closeOutOf', { deal: parts[0]?.page.deal.name ?? '' }), onKept };
  const one = useDealWrite(closeOut, first ?? { dealId: '', sequence: 0 }, { said, keep });
  const all = useWrite(closeOutTogether, { said, keep, undo: wayBack });
  const inputs = () =>
    starts.flatMap((start, place) => {
      const it = records[place];
      return it ? [inputOf(it.record, start)] : [];
    });
  const send = async (over: boolean): Promise<readonly ClosedOut[] | null> => {
    // What is sent is what is on the page; that it is also at the server as a draft is for those who come back to it.
    for (const { saving } of records) void saving.settle();
    const [only, another] = inputs();
    if (!only) return null;
    if (!another) {
      const answer = await (over ? one.carryOn(only) : one.send(only));
      return answer ? [answer] : null;
    }
    const answer = await all.send({
      conversationId: only.conversationId,
      parts: inputs().map(({ conversationId: _, ...part }, place) => ({
        ...part,
        dealId: seen[place]?.dealId ?? '',
        ...(over ? {} : { seenSequence: seen[place]?.sequence }),
      })),
    });
    return answer?.parts ?? null;
  };
  const isOne = parts.length === 1;
  return {
    send,
    isPending: isOne ? one.isPending : all.isPending,
    problem: isOne ? one.problem : problemOf(all.error),
  };
}
