import { useMemo } from 'react';
import type { WordsOf } from './words-context.ts';

/** What words are read for: the deal and the conversation, and the day on which it was. */
export function useReadFor({ record, heldOn }: WordsOf) {
  const { dealId, conversationId } = record.of;
  return useMemo(
    () => ({ dealId, conversationId, ...(heldOn ? { on: heldOn } : {}) }),
    [dealId, conversationId, heldOn],
  );
}
