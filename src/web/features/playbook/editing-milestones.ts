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

/** A further step at the end, which stands for nothing yet. */
export function addMilestone(content: PlaybookContent): PlaybookContent {
  const taken = new Set(content.milestones.map(({ key }) => key));
  let number = content.milestones.length + 1;
  while (taken.has(`step-${number}`)) number += 1;
  const step: UsualStep = { key: `step-${number}`, name: '', kind: null, required: true, usualDays: 10 };
  return { ...content, milestones: [...content.milestones, step] };
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
  if (part !== undefined) return changeMilestone(content, key, { [part]: theirs });
  if (theirs === null) return removeMilestone(content, key);
  return content.milestones.some((one) => one.key === key)
    ? content
    : { ...content, milestones: [...content.milestones, theirs as UsualStep] };
}
