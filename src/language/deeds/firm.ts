import type { MissingPart } from '#domain/conversation/firmness.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { NamedPerson } from '#domain/words/proposal.ts';

/** Cues that take the worth out of a date: it depends, it is a question, it is only hoped for. */
const unfirm = [
  'hedge',
  'thinks later',
  'somebody else decides',
  'money unknown',
  'question',
  'conditional',
  'vague time',
];

/** Whether something in the way it is said keeps a deed from being one to count on. */
export function isHedged(cues: readonly string[], hedgedVerb: boolean): boolean {
  return hedgedVerb || cues.some((cue) => unfirm.includes(cue));
}

/** What is still to be asked for before a deed can be counted on. */
export function missingOf(deed: {
  readonly who: NamedPerson | null;
  readonly act: string | null;
  readonly due: Day | null;
}): MissingPart[] {
  const missing: MissingPart[] = [];
  if (deed.who === null) missing.push('who');
  if (deed.act === null) missing.push('what');
  if (deed.due === null) missing.push('when');
  return missing;
}
