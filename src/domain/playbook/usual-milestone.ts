import type { KindKey, Playbook } from './playbook.ts';

/** The most steps of theirs that a playbook may propose. */
export const mostMilestones = 20;
/** Days that one step may usually take. */
export const mostDaysOfStep = 365;

/** A step that such clients usually go through to buy, proposed on a deal whose process is not known yet. */
export interface UsualMilestone {
  readonly key: string;
  /** As the client calls it. */
  readonly name: string;
  /** The commitment that it stands for, where it stands for one. */
  readonly kind: KindKey | null;
  /** Without it they do not buy. */
  readonly required: boolean;
  /** How long it usually takes them. */
  readonly usualDays: number;
  /** How it reads on a roadmap, where that is not its name. */
  readonly clientWording?: string;
}

/** Those of the complex sale, in the order in which clients usually go through them. */
export const milestonesOfComplexSale: readonly UsualMilestone[] = [
  { key: 'budget', name: 'Budget request', kind: 'invest', required: true, usualDays: 20 },
  { key: 'security', name: 'Security review', kind: 'review', required: false, usualDays: 15 },
  { key: 'works-council', name: 'Works council', kind: 'consensus', required: false, usualDays: 20 },
  { key: 'purchasing', name: 'Purchasing compares offers', kind: null, required: false, usualDays: 10 },
  { key: 'legal', name: 'Legal review of the contract', kind: 'concerns', required: false, usualDays: 15 },
  { key: 'board', name: 'Board decision', kind: 'decide', required: true, usualDays: 10 },
  { key: 'signature', name: 'Signature', kind: null, required: true, usualDays: 5 },
];

/** Those of the short sale: whoever else has to agree, and the yes. */
export const milestonesOfShortSale: readonly UsualMilestone[] = [
  {
    key: 'approval',
    name: 'Approval by whoever signs for it',
    kind: 'mandate',
    required: false,
    usualDays: 2,
  },
  { key: 'order', name: 'Yes or no', kind: 'decide', required: true, usualDays: 2 },
];

type Map = Pick<Playbook, 'kinds'>;

/** What a playbook proposes that was published before playbooks did: what is usual, as far as its map knows the kinds. */
export function usualMilestonesOn({ kinds }: Map): readonly UsualMilestone[] {
  return milestonesOfComplexSale.filter(
    (one) => one.kind === null || kinds.some(({ key }) => key === one.kind),
  );
}

/** Those that a deal does not have yet: a step of the same name is the same step. */
export function stillUsual(
  usual: readonly UsualMilestone[],
  known: Iterable<{ readonly name: string }>,
): UsualMilestone[] {
  const names = new Set([...known].map(({ name }) => name.trim().toLowerCase()));
  return usual.filter(({ name }) => !names.has(name.trim().toLowerCase()));
}
