import { mapOf } from '#domain/playbook/map.ts';
import { currentPlaybook } from '#store/deals/playbooks.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import { kindLabel } from '../presenting/seen.ts';
import type { World } from '../world.ts';

/** The kinds of the workspace's map in their order, with their names; those of other maps come after, by their keys. */
export async function positionsInOrder(
  { tx, workspace, locale }: World,
  inUse: readonly string[],
): Promise<{ kind: string; label: string | null }[]> {
  const map = mapOf(readersPlaybook(await currentPlaybook(tx, workspace.id), locale));
  const others = inUse.filter((key) => key !== 'none' && map.kind(key) === undefined).sort();
  return [
    ...map.keys.map((kind) => ({ kind, label: kindLabel(map, kind) })),
    ...others.map((kind) => ({ kind, label: kind })),
    { kind: 'none', label: null },
  ];
}
