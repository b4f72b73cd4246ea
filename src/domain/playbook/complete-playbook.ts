import { defaultPlaybook } from './default-playbook.ts';
import type { Playbook } from './playbook.ts';
import { usualMilestonesOn } from './usual-milestone.ts';

type Later = 'requests' | 'maybes' | 'landmarks' | 'milestones';

/**
 * As earlier releases published playbooks: which kind stands for what was not the playbook's to say at first, nor which
 * steps clients usually go through.
 */
export type PublishedPlaybook = Omit<Playbook, Later> & Partial<Pick<Playbook, Later>>;

/** A published version with everything that rules look up in it. */
export function completePlaybook(published: PublishedPlaybook): Playbook {
  const { requests, maybes, landmarks } = defaultPlaybook;
  return { requests, maybes, landmarks, milestones: usualMilestonesOn(published), ...published };
}
