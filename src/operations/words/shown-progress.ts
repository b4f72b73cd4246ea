import type { OutputOf } from '#contract/operation.ts';
import type { getReading } from '#contract/words/readings.ts';
import type { ReadingRow } from '#store/words/readings.ts';
import type { World } from '../world.ts';

/** How far the reading of a long text is. */
export function shownProgress(
  { readings }: Pick<World, 'readings'>,
  row: ReadingRow,
): OutputOf<typeof getReading>['reading'] {
  const { readingId, dealId, conversationId, askedAt, state, words, wordsRead } = row;
  return {
    readingId,
    dealId,
    conversationId,
    askedAt,
    state,
    words,
    wordsRead,
    title: readings.titleOf(row),
  };
}
