import type { Reference } from '#connectors/imported/imported.ts';
import type { Batch } from './job.ts';
import { resolve } from './resolve.ts';
import { takeAccounts } from './take-accounts.ts';

/** The accounts that rows point to, by their ids there. One that only a name is known of is made. */
export async function resolveAccounts(
  batch: Batch,
  references: readonly Reference[],
): Promise<Map<string, string>> {
  const byId = new Map(references.map((reference) => [reference.externalId, reference]));
  const found = await resolve(batch, 'account', [...byId.keys()]);
  const missing = [...byId.values()].flatMap(({ externalId, name }) =>
    name === null || found.has(externalId) ? [] : [{ externalId, name }],
  );
  if (missing.length > 0) {
    await takeAccounts(
      batch,
      missing.map((one) => ({
        ...one,
        website: null,
        industry: null,
        country: null,
        employees: null,
        details: {},
      })),
    );
  }
  const ids = new Map([...found].map(([externalId, { nounId }]) => [externalId, nounId]));
  for (const { externalId } of missing) {
    const accountId = batch.job.met.account.get(externalId);
    if (accountId !== undefined) ids.set(externalId, accountId);
  }
  return ids;
}
