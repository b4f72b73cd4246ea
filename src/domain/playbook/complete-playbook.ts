import { defaultPlaybook } from './default-playbook.ts';
import type { Playbook } from './playbook.ts';

/** As the first release published playbooks: which kind stands for what was not the playbook's to say. */
export type PublishedPlaybook = Omit<Playbook, 'requests' | 'maybes' | 'landmarks'> &
  Partial<Pick<Playbook, 'requests' | 'maybes' | 'landmarks'>>;

/** A published version with everything that rules look up in it. */
export function completePlaybook(published: PublishedPlaybook): Playbook {
  const { requests, maybes, landmarks } = defaultPlaybook;
  return { requests, maybes, landmarks, ...published };
}
