import type { NamedPerson } from '#domain/words/proposal.ts';
import { missingOf } from '../deeds/firm.ts';
import type { Said } from '../deeds/said.ts';
import { type FoundOf, quoteOf } from '../found.ts';

interface Loosely {
  readonly who: NamedPerson | null;
  readonly act: string | null;
  /** As it was put; no day that anybody could be held to. */
  readonly when?: string | null;
  readonly confidence: number;
}

/** What a sentence tells that nobody at the client is held to, on no day. */
export function notCommitted(
  said: Said,
  { who, act, when = null, confidence }: Loosely,
): FoundOf<'non-commitment'> {
  const deed = { who, act, due: null };
  return {
    what: 'non-commitment',
    ...{ ...deed, when, missing: missingOf(deed), confidence },
    quotes: [quoteOf(said)],
    cues: said.labelled.cues,
  };
}

/** The words of a sentence, where they are all that can be said of its act. */
export const inItsWords = ({ sentence }: Said): string =>
  `“${sentence.text.trim().replace(/[\s.,;:!]+$/, '')}”`;
