import { defaultPlaybook } from './default-playbook.ts';
import type { Playbook, PlaybookReference } from './playbook.ts';
import { shortSale } from './short-sale.ts';

/** The playbooks that every workspace has from the start, the default one first. */
export const builtInPlaybooks: readonly Playbook[] = [defaultPlaybook, shortSale];

/** The version of a built-in playbook that is named, if it is one. */
export function builtInPlaybook({ key, version }: PlaybookReference): Playbook | undefined {
  return builtInPlaybooks.find((one) => one.key === key && one.version === version);
}
