import type { readWords as contract } from '#contract/words/words.ts';
import { accept } from '#domain/result.ts';
import type { Handle } from '../world.ts';
import { readGiven } from './read-given.ts';
import { readyToRead } from './ready-to-read.ts';
import { nothingRead } from './shown-reading.ts';
import { wordsGiven } from './speech-given.ts';

/**
 * Neither the words nor what is found in them is kept, but for a long text until it has served: what a seller takes from
 * it, they write themselves. All is read once the transaction is over, so that no connection to the database waits.
 */
export const readWords: Handle<typeof contract> = async (world, input) => {
  const { readingId = world.newId(), withLanguageModel = false } = input;
  const ready = await readyToRead(world, input);
  if (!ready.ok) return ready;
  const answer = nothingRead(world.now);
  const asked = { signal: world.gone(), readingId, withLanguageModel };
  world.onCommit(async () => {
    const read = await readGiven(world, ready.value, wordsGiven(input), asked);
    if (!read.ok) return read;
    Object.assign(answer, read.value);
    return undefined;
  });
  return accept(answer);
};
