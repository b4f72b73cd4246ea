import type { PlaybookContent } from '#contract/playbook/playbook-shape.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';

/** All of a playbook that somebody wrote. */
export function shownContent({ key: _, version: __, kinds, ...rest }: Playbook): PlaybookContent {
  const { requests, maybes, landmarks, milestones, weights, ...plain } = rest;
  return {
    ...plain,
    requests: { ...requests },
    maybes: { ...maybes },
    landmarks: { ...landmarks },
    milestones: milestones.map((one) => ({ ...one })),
    weights: { ...weights },
    kinds: kinds.map(({ needs, from, questions, usualConcerns, ...kind }) => ({
      ...kind,
      needs: [...needs],
      from: from === 'each' ? from : [...from],
      questions: [...questions],
      usualConcerns: usualConcerns.map(({ concern, reply }) => ({ concern, reply })),
    })),
  };
}
