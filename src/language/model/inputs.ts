import { bucketOf } from './hashing.ts';

/** What the model sees of a sentence: buckets, each with how much of it there is. */
export interface Inputs {
  readonly buckets: readonly number[];
  readonly amounts: readonly number[];
}

/** Collects inputs by their names. */
export class InputList implements Inputs {
  readonly buckets: number[] = [];
  readonly amounts: number[] = [];

  add(name: string, amount: number): void {
    this.buckets.push(bucketOf(name));
    this.amounts.push(amount);
  }
}

const word = /[a-z]+(?:'[a-z]+)?|[0-9]+|[?!$%"]/g;

/** The words of a plain sentence, with every number as one. */
export function modelWords(plain: string): string[] {
  return (plain.match(word) ?? []).map((found) => (/^\d/.test(found) ? '#' : found));
}

/** The single words and the pairs of neighbours, with the edges of the sentence. */
export function gramsOf(words: readonly string[]): string[] {
  const grams = [...words];
  let before = '^';
  for (const next of [...words, '$']) {
    grams.push(`${before} ${next}`);
    before = next;
  }
  return grams;
}
