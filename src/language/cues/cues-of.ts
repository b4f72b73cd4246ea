import { cueSets } from './cue-sets.ts';
import { wordLists } from './word-lists.ts';

/** What the search for dates found in a sentence, for whoever has searched. */
export interface DatesFound {
  /** A phrase that is a day. */
  readonly exact: boolean;
  /** A phrase that sounds like a day and is none: "in a couple of weeks". */
  readonly vague: boolean;
}

const compiled = cueSets.map(({ key, patterns }) => ({
  key,
  pattern: new RegExp(patterns.map(spelledOut).join('|')),
}));

/** The cue sets that a sentence has words of. Takes plain words. */
export function cuesIn(plain: string): string[] {
  return compiled.filter(({ pattern }) => pattern.test(plain)).map(({ key }) => key);
}

/** Cues as they are told on: what was found of dates outweighs words that only look like them. */
export function cuesWithDates(cues: readonly string[], dates: DatesFound | null): readonly string[] {
  if (!dates) return cues;
  const others = cues.filter((cue) => cue !== 'dated' && (cue !== 'vague time' || !dates.vague));
  return [...others, ...(dates.exact ? ['dated'] : []), ...(dates.vague ? ['vague time'] : [])];
}

function spelledOut(pattern: string): string {
  return pattern.replace(/<(\w+)>/g, (whole, list: string) => {
    const words = wordLists[list];
    if (words === undefined) throw new Error(`No list of words is called ${whole}.`);
    return `(?:${words})`;
  });
}
