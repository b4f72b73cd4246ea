import type { removeReading as contract } from '#contract/words/readings.ts';
import { accept } from '#domain/result.ts';
import { removeReadingRow } from '#store/words/readings.ts';
import type { Handle } from '../world.ts';
import { readingNotFound } from './get-reading.ts';

export const removeReading: Handle<typeof contract> = async (world, { readingId }) => {
  const { tx, workspace, actor, readings } = world;
  const wasThere = await removeReadingRow(tx, workspace.id, { readingId, askedBy: actor.memberId });
  if (!wasThere) return readingNotFound();
  world.onCommit(() => readings.stop(readingId));
  return accept({ readingId });
};
