import type { Requestable } from '../ledger/facts.ts';

/** What a language model may say that a sentence is. */
export const toldLabels = [
  'commitment',
  'non-commitment',
  'promise',
  'ask',
  'concern',
  'request',
  'next conversation',
  'person',
] as const;
export type ToldLabel = (typeof toldLabels)[number];

/** One thing that a language model says of one sentence. None of it counts before it was checked against the words. */
export interface ToldByModel {
  /** The number that the sentence was sent with. */
  readonly sentence: number;
  readonly label: ToldLabel;
  /** The words that it rests on. */
  readonly quote: string;
  readonly who: string | null;
  readonly act: string | null;
  /** The words of a date; what day they mean is worked out here, and never asked. */
  readonly when: string | null;
  readonly request: Requestable | null;
}

/** Why a language model did not answer. */
export const modelProblems = [
  'unreachable',
  'no secure way',
  'too slow',
  'key refused',
  'not found there',
  'too many requests',
  'refused',
  'failed there',
  'leads elsewhere',
  'too long',
  'cut off',
  'not understood',
  'key unreadable',
] as const;
export type ModelProblem = (typeof modelProblems)[number];
