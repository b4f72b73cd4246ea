import type { Day } from '../time/calendar.ts';

/** What a part of a proposal was, and what somebody made of it. */
export interface PutRightPart<Value> {
  readonly told: Value | null;
  readonly is: Value | null;
}

/**
 * What was put right of a proposal beside its kind. It is kept as a correction and teaches nothing: who, what and when
 * are looked for in the words by rules, and never learnt.
 */
export interface PutRight {
  /** A contact's id; null where nobody was named. */
  readonly who?: PutRightPart<string>;
  readonly what?: PutRightPart<string>;
  readonly when?: PutRightPart<Day>;
}
