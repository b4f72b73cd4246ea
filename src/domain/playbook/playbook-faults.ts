import type { Playbook } from './playbook.ts';

/** Kinds that rules name and that every playbook keeps (R37). */
const lasting = ['time', 'review', 'decide'] as const;

/**
 * What keeps a playbook from being published (R37): unknown needs, needs listed later (which rules out cycles),
 * keys used twice, and the lasting kinds missing. Each fault is a sentence that names the kind.
 */
export function playbookFaults(playbook: Playbook): string[] {
  const faults: string[] = [];
  const earlier = new Set<string>();
  const all = new Set(playbook.kinds.map((kind) => kind.key));
  for (const kind of playbook.kinds) {
    if (earlier.has(kind.key)) faults.push(`The kind "${kind.key}" is listed twice.`);
    for (const need of kind.needs) {
      if (!all.has(need)) faults.push(`"${kind.key}" needs "${need}", which this playbook does not have.`);
      else if (!earlier.has(need)) {
        faults.push(
          `"${kind.key}" needs "${need}", which is not listed before it. Move "${need}" up or drop the need.`,
        );
      }
    }
    earlier.add(kind.key);
  }
  for (const key of lasting) {
    if (!all.has(key)) faults.push(`The kind "${key}" is missing. It may be relabelled, but not removed.`);
  }
  return faults;
}
