import type { Playbook } from './playbook.ts';

const made = new WeakMap<Playbook, Map<number, Playbook>>();

/** The playbook with the workspace's own cadence in place of its own; the same two give the same playbook. */
export function withCadence(playbook: Playbook, cadenceDays: number | null): Playbook {
  if (cadenceDays === null || cadenceDays === playbook.cadenceDays) return playbook;
  const known = made.get(playbook) ?? new Map<number, Playbook>();
  made.set(playbook, known);
  const before = known.get(cadenceDays);
  if (before) return before;
  const changed = { ...playbook, cadenceDays };
  known.set(cadenceDays, changed);
  return changed;
}
