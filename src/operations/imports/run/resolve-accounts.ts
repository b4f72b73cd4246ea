import type { Reference } from '#connectors/imported/imported.ts';
import { accountsByName } from '#store/imports/address-book.ts';
import { knowsLeadsCompaniesByName } from './how-matched.ts';
import type { Batch } from './job.ts';
import { resolve } from './resolve.ts';
import { takeAccounts } from './take-accounts.ts';

/** The accounts that rows point to, by their ids there. One that only a name is known of, and that is not here, is made. */
export async function resolveAccounts(
  batch: Batch,
  references: readonly Reference[],
): Promise<Map<string, string>> {
  const byId = new Map(references.map((reference) => [reference.externalId, reference]));
  const found = await resolve(batch, 'account', [...byId.keys()]);
  const named = [...byId.values()].flatMap(({ externalId, name }) =>
    name === null || found.has(externalId) ? [] : [{ externalId, name }],
  );
  const missing = await notHere(batch, named);
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
  for (const { externalId } of named) {
    const accountId = batch.job.met.account.get(externalId);
    if (accountId !== undefined) ids.set(externalId, accountId);
  }
  return ids;
}

/** Those of which only a name is known, and that are not here under it. */
async function notHere<One extends { readonly externalId: string; readonly name: string }>(
  { tx, job }: Batch,
  named: readonly One[],
): Promise<readonly One[]> {
  if (!knowsLeadsCompaniesByName(job.mapping)) return named;
  const here = await accountsByName(
    tx,
    job.workspace.id,
    named.map(({ name }) => name),
  );
  return named.filter(({ externalId, name }) => {
    const accountId = here.get(name.toLowerCase())?.accountId;
    if (accountId !== undefined) job.met.account.set(externalId, accountId);
    return accountId === undefined;
  });
}
