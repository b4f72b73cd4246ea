import { listVaguePhrases } from '#contract/words/vague-phrases.ts';
import type { MarkedPhrase } from '#domain/words/vague-phrases/vague-phrase.ts';
import { useRead } from '../queries.ts';

/** What the workspace marked as vague, and whether the reader may mark more. Until it is read there is nothing of it. */
export function useMarkedPhrases(): { marked: readonly MarkedPhrase[]; mayMark: boolean } {
  const { data } = useRead(listVaguePhrases, {});
  return { marked: data?.items ?? none, mayMark: data?.may.mark ?? false };
}

const none: readonly MarkedPhrase[] = [];
