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

/** The cue sets that a sentence has words of. Takes plain words; what was found of dates outweighs words about days. */
export function cuesIn(plain: string, dates: DatesFound | null): string[] {
  return compiled
    .filter(({ key, pattern }) => {
      if (dates && key === 'dated') return dates.exact;
      return pattern.test(plain) || (key === 'vague time' && dates?.vague === true);
    })
    .map(({ key }) => key);
}

function spelledOut(pattern: string): string {
  return pattern.replace(/<(\w+)>/g, (whole, list: string) => {
    const words = wordLists[list];
    if (words === undefined) throw new Error(`No list of words is called ${whole}.`);
    return `(?:${words})`;
  });
}
