import { refuse } from '#domain/refusal.ts';
import { writtenOver } from '#domain/written-over.ts';
import { type Change, lastChangeBy } from '#store/audit-trail.ts';
import type { World } from './world.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Refuses a change of an ordinary row that would write over what somebody else wrote since, and says who and what. */
export async function rowClash(
  { tx, workspace, actor }: World,
  { noun, nounId }: Pick<Change, 'noun' | 'nounId'>,
  stands: Fields,
  { seen, ...change }: Fields & { readonly seen?: Fields | undefined },
) {
  const fields = seen === undefined ? [] : writtenOver(stands, seen, change);
  if (fields.length === 0) return null;
  const last = await lastChangeBy(tx, workspace.id, noun, nounId, actor.memberId);
  return refuse(
    'changed_meanwhile',
    'Somebody else changed this since you opened it. Look at what stands there now, then save again.',
    {
      by: last?.name ?? null,
      at: last?.at ?? null,
      now: Object.fromEntries(fields.map((field) => [field, stands[field] ?? null])),
    },
  );
}
