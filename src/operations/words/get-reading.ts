import type { getReading as contract } from '#contract/words/readings.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { loadReading } from '#store/words/readings.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle } from '../world.ts';
import { shownProgress } from './shown-progress.ts';
import { namedIn } from './shown-reading.ts';
import { timesOfLines } from './times-of-lines.ts';

export const getReading: Handle<typeof contract> = async (world, { readingId }) => {
  const { tx, actor, workspace, readings } = world;
  const row = await loadReading(tx, workspace.id, { readingId, askedBy: actor.memberId });
  if (!row || !(await findDeal(world, row.dealId)).ok) return readingNotFound();
  const reading = shownProgress(world, row);
  const kept = row.state === 'read' ? readings.wordsOf(row) : null;
  const proposals = kept && readings.foundIn(row);
  if (!kept || !proposals) return accept({ reading, read: null });
  const named = namedIn(proposals, kept.context);
  const read = { ...kept.shown, proposals: [...proposals], named, reading };
  return accept({ reading, read: { ...read, times: timesOfLines(read, kept.context) } });
};

/** What another had read is not there for anybody else. */
export function readingNotFound() {
  return refuse(
    'reading_not_found',
    'There is no such text, or it was taken away since. Please send it once more.',
  );
}
