import type { Proposal, Quote } from '#domain/words/proposal.ts';
import type { Said } from './deeds/said.ts';
import type { Sentence } from './sentences/sentence.ts';

type Without<Each, Key extends PropertyKey> = Each extends unknown ? Omit<Each, Key> : never;

/** A proposal before it has an id and is compared with what is on record. */
export type Found = Without<Proposal, 'id' | 'alreadyRecorded' | 'foundBy' | 'heard'>;

/** One kind of what was found. */
export type FoundOf<What extends Found['what']> = Extract<Found, { what: What }>;

/** The words of a whole sentence, or of a part of it. */
export function quoteOf({ sentence }: Said, from = 0, to = sentence.text.length): Quote {
  return {
    utterance: sentence.utterance,
    from: sentence.from + from,
    to: sentence.from + to,
    text: sentence.text.slice(from, to),
  };
}

/** Whether some words are of a sentence. */
export function isIn({ utterance, from, to }: Quote, sentence: Sentence): boolean {
  return utterance === sentence.utterance && sentence.from <= from && to <= sentence.to;
}
