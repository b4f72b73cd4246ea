import type { Reference } from '#connectors/imported/imported.ts';
import type { Batch } from './job.ts';
import { resolve } from './resolve.ts';
import { takeMembers } from './take-members.ts';

/** Who owns what these rows are about: members by their ids there; one of whom a name is given and nobody knows is made. */
export async function owners(batch: Batch, references: readonly Reference[]): Promise<Map<string, string>> {
  const { mapping, met } = batch.job;
  const byId = new Map(references.map((reference) => [reference.externalId, reference]));
  const found = await resolve(batch, 'member', [...byId.keys()]);
  const ids = new Map([...found].map(([externalId, { nounId }]) => [externalId, nounId]));
  for (const externalId of byId.keys()) {
    const chosen = mapping.owners[externalId];
    if (chosen !== undefined) ids.set(externalId, chosen);
  }
  const missing = [...byId.values()].flatMap(({ externalId, name }) =>
    name === null || ids.has(externalId) ? [] : [{ externalId, name }],
  );
  if (missing.length > 0) {
    await takeMembers(
      batch,
      missing.map((one) => ({ ...one, email: null, leads: false, team: null, active: true })),
    );
    for (const { externalId } of missing) {
      const memberId = met.member.get(externalId);
      if (memberId !== undefined) ids.set(externalId, memberId);
    }
  }
  return ids;
}

/** Who of us looks after the people and companies of these rows. Who owns a deal too becomes a member; others are told before. */
export async function keepersOf(
  batch: Batch,
  rows: readonly { readonly owner?: Reference }[],
): Promise<(row: { readonly owner?: Reference }) => string | null> {
  const { dealOwners } = batch.job;
  const named = rows.flatMap(({ owner }) =>
    owner ? [dealOwners.has(owner.externalId) ? owner : { ...owner, name: null }] : [],
  );
  const found = named.length === 0 ? new Map<string, string>() : await owners(batch, named);
  return ({ owner }) => (owner && found.get(owner.externalId)) ?? null;
}
