import type { readAgain as contract } from '#contract/words/readings.ts';
import { accept } from '#domain/result.ts';
import { beginAnew, loadReading } from '#store/words/readings.ts';
import type { Handle } from '../world.ts';
import { readingNotFound } from './get-reading.ts';
import { notAskedYet, withSpeakers } from './read-given.ts';
import { readyToRead } from './ready-to-read.ts';
import { shownProgress } from './shown-progress.ts';
import { shownSpeech } from './shown-reading.ts';

export const readAgain: Handle<typeof contract> = async (world, { readingId }) => {
  const { tx, workspace, actor, readings } = world;
  const row = await loadReading(tx, workspace.id, { readingId, askedBy: actor.memberId });
  const kept = row && readings.wordsOf(row);
  if (!kept) return readingNotFound();
  const { dealId, conversationId } = row;
  const ready = await readyToRead(world, {
    ...{ dealId, on: kept.context.day },
    ...(conversationId === null ? {} : { conversationId }),
  });
  if (!ready.ok) return ready;
  const { speech } = kept;
  const { spoke, context, attendees, dayTold, readBefore } = ready.value.ofSpeech(speech);
  const languageModel = notAskedYet(ready.value.along);
  const shown = {
    ...shownSpeech(speech, { day: context.day, dayTold, spoke, attendees, readBefore }),
    languageModel,
  };
  const words = { shown, speech, spoke, context: withSpeakers(context, spoke) };
  await beginAnew(tx, workspace.id, { readingId, sealedWords: readings.seal(words) });
  world.onCommit(() => readings.begin(workspace.id, readingId));
  return accept({ ...shown, reading: shownProgress(world, { ...row, state: 'waiting', wordsRead: 0 }) });
};
