import type { PlaybookContent } from '#contract/playbook/playbook-shape.ts';

export type UsualStep = PlaybookContent['milestones'][number];

export function changeMilestone(
  content: PlaybookContent,
  key: string,
  part: Partial<UsualStep>,
): PlaybookContent {
  return {
    ...content,
    milestones: content.milestones.map((one) => (one.key === key ? { ...one, ...part } : one)),
  };
}

/** A further step at the end, which stands for nothing yet, under a key that is free. */
export function addMilestone(content: PlaybookContent, key: string): PlaybookContent {
  const step: UsualStep = { key, name: '', kind: null, required: true, usualDays: 10 };
  return { ...content, milestones: [...content.milestones, step] };
}

/** The key of the next step that is added. */
export function freeMilestoneKey({ milestones }: PlaybookContent): string {
  const taken = new Set(milestones.map(({ key }) => key));
  let number = milestones.length + 1;
  while (taken.has(`step-${number}`)) number += 1;
  return `step-${number}`;
}

export function removeMilestone(content: PlaybookContent, key: string): PlaybookContent {
  return { ...content, milestones: content.milestones.filter((one) => one.key !== key) };
}

/** Puts a step at another place, from 0. */
export function moveMilestone(content: PlaybookContent, key: string, place: number): PlaybookContent {
  const from = content.milestones.findIndex((one) => one.key === key);
  const one = content.milestones[from];
  const to = Math.min(content.milestones.length - 1, Math.max(0, place));
  if (!one || from === to) return content;
  return { ...content, milestones: content.milestones.toSpliced(from, 1).toSpliced(to, 0, one) };
}

/** What another editor wrote of a step, in place of mine: all of it, or one part. */
export function takeTheirMilestone(
  content: PlaybookContent,
  key: string,
  part: string | undefined,
  theirs: unknown,
): PlaybookContent {
  if (part !== undefined) {
    // Words of its own that they took away, or never had.
    const value = part === 'clientWording' ? (theirs ?? '') : theirs;
    return changeMilestone(content, key, { [part]: value });
  }
  if (theirs === null) return removeMilestone(content, key);
  return content.milestones.some((one) => one.key === key)
    ? content
    : { ...content, milestones: [...content.milestones, theirs as UsualStep] };
}
