import type { Reading } from './reading.ts';

/** What the plan is called: by what they want, in their words. */
export function titleOf({ roadmap, say }: Reading): string {
  const { goal, preparedBy } = roadmap;
  return goal ?? say('titlePlain', { company: preparedBy.company });
}

/** Where they are, in a few sentences. */
export function whereTheyAre({ roadmap, say, day }: Reading): string[] {
  const { stepsToDecision, decision, isOver } = roadmap;
  if (isOver) return [say('isOver')];
  if (stepsToDecision === null) return [say('decided')];
  return [
    say('stepsLeft', { count: stepsToDecision }),
    ...(decision?.day ? [say('decisionOn', { title: decision.title, day: day(decision.day) })] : []),
    say('yourPace'),
  ];
}
