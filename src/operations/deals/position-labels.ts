import { type CommitmentMap, mapOf } from '#domain/playbook/map.ts';
import { currentPlaybook, everyPlaybook } from '#store/deals/playbooks.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import { kindLabel } from '../presenting/seen.ts';
import type { World } from '../world.ts';

/** The kinds of the workspace's map in their order, with their names; those of other maps come after. */
export async function positionsInOrder(
  { tx, workspace, locale }: World,
  inUse: readonly string[],
): Promise<{ kind: string; label: string | null }[]> {
  const map = mapOf(readersPlaybook(await currentPlaybook(tx, workspace.id), locale));
  const further = (await everyPlaybook(tx, workspace.id)).map((one) => mapOf(readersPlaybook(one, locale)));
  const others = inUse.filter((key) => key !== 'none' && map.kind(key) === undefined).sort();
  return [
    ...map.keys.map((kind) => ({ kind, label: kindLabel(map, kind) })),
    ...others.map((kind) => ({ kind, label: labelIn(further, kind) })),
    { kind: 'none', label: null },
  ];
}

/** What the first map that has a kind calls it. */
function labelIn(maps: readonly CommitmentMap[], kind: string): string {
  return maps.find((map) => map.kind(kind))?.kind(kind)?.label ?? kind;
}
