import type { Holder } from '#connectors/imported/imported.ts';
import type { Batch } from './job.ts';
import { resolve } from './resolve.ts';

/** What is here of what rows of another system are about or hang on. */
export interface HolderHere {
  readonly noun: Holder['noun'];
  readonly nounId: string;
}

const nouns = ['deal', 'contact', 'account'] as const;

/** Finds all of these at once; of several, the first that is here is the one that is meant. */
export async function holdersHere(
  batch: Pick<Batch, 'tx' | 'job'>,
  holders: readonly Holder[],
): Promise<(on: readonly Holder[]) => HolderHere | undefined> {
  const here = new Map<string, string>();
  for (const noun of nouns) {
    const ids = holders.filter((one) => one.noun === noun).map(({ externalId }) => externalId);
    const found = await resolve(batch, noun, [...new Set(ids)]);
    for (const [externalId, { nounId }] of found) here.set(`${noun} ${externalId}`, nounId);
  }
  return (on) => {
    for (const { noun, externalId } of on) {
      const nounId = here.get(`${noun} ${externalId}`);
      if (nounId !== undefined) return { noun, nounId };
    }
    return undefined;
  };
}
