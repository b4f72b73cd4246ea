import type { Neighbour } from '#connectors/imported/imported.ts';
import { namesById } from '#store/imports/names-by-id.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import type { FirstRows, Meant } from './first-rows.ts';

/** How those are called whom the first rows name by an id alone: as they are here, or else as the files call them. */
export async function namesOfFirstRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  first: FirstRows,
  inFilesOf: Pick<Neighbour, 'accounts' | 'contacts'> & { readonly owners: ReadonlyMap<string, string> },
): Promise<(one: Meant) => string | null> {
  const nameless = first.nameless();
  const ids = nameless.flatMap(({ id }) => id ?? []);
  const here = await namesById(tx, workspaceId, ids);
  const unknown = (noun: Meant['noun']) =>
    new Set(
      nameless
        .filter((one) => one.noun === noun && one.externalId !== '' && !here.has(one.id ?? ''))
        .map(({ externalId }) => externalId),
    );
  const inFiles = {
    account: await namesIn(inFilesOf.accounts(), unknown('account')),
    contact: await namesIn(inFilesOf.contacts(), unknown('contact')),
    member: inFilesOf.owners,
    deal: new Map<string, string>(),
  };
  return ({ noun, id, externalId }) => here.get(id ?? '') ?? inFiles[noun].get(externalId) ?? null;
}

/** Reads no further than to the last of those who are looked for. */
async function namesIn(
  reads: ReturnType<Neighbour['accounts' | 'contacts']>,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (wanted.size === 0) return found;
  for await (const read of reads) {
    if (read.kind !== 'row' || !wanted.has(read.value.externalId)) continue;
    found.set(read.value.externalId, read.value.name);
    if (found.size === wanted.size) break;
  }
  return found;
}
