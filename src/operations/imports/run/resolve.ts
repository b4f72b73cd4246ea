import { stableId } from '#connectors/imported/stable-id.ts';
import { findLinks, type Link, type LinkedNoun } from '#store/imports/links.ts';
import type { Batch } from './job.ts';

/** A link with the import that wrote it last. */
export type Found = Map<string, Link>;

/** What the rows with these ids are here: by an earlier import, or by this one. */
export async function resolve(
  { tx, job }: Pick<Batch, 'tx' | 'job'>,
  noun: LinkedNoun,
  externalIds: readonly string[],
): Promise<Found> {
  const { sourceName } = job.mapping;
  const met = job.met[noun];
  const unknown = externalIds.filter((id) => !met.has(id));
  const found = await findLinks(tx, { workspaceId: job.workspace.id, sourceName, noun }, unknown);
  for (const id of externalIds) {
    const nounId = met.get(id);
    if (nounId !== undefined) found.set(id, { externalId: id, nounId, rowHash: '', importId: job.importId });
  }
  return found;
}

/** The id that a row gets where it is new. */
export function newIdOf({ job }: Batch, noun: LinkedNoun, externalId: string): string {
  return stableId(job.workspace.id, job.mapping.sourceName, noun, externalId);
}
