import { markRemoved } from '#store/address-book/removed.ts';
import { noteChanges } from '#store/audit-trail.ts';
import type { World } from '../world.ts';

interface Going {
  readonly noun: 'account' | 'contact';
  readonly ids: readonly string[];
}

/** Puts what goes into the bin as one act; null where nothing goes. */
export async function putIntoBin(world: World, going: readonly Going[]): Promise<string | null> {
  const { tx, workspace, actor, now } = world;
  if (going.every(({ ids }) => ids.length === 0)) return null;
  const removal = { removalId: world.newId(), by: actor.memberId, at: now };
  for (const { noun, ids } of going) {
    if (ids.length === 0) continue;
    await markRemoved(tx, workspace.id, { noun, ids }, removal);
    await noteEach(world, { noun, ids }, 'removed');
  }
  return removal.removalId;
}

/** Writes down what became of each. */
export async function noteEach(world: World, { noun, ids }: Going, act: 'removed' | 'restored') {
  const { tx, workspace, actor, now } = world;
  const said = { workspaceId: workspace.id, at: now, memberId: actor.memberId, noun, act };
  await noteChanges(
    tx,
    ids.map((nounId) => ({ ...said, auditId: world.newId(), nounId })),
  );
}
