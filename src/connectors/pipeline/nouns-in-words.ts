import type { ImportNoun } from '#contract/imports/mapping.ts';
import { nounsElsewhere } from './languages/languages.ts';

interface NounWords {
  readonly noun: ImportNoun;
  /** What files are called by it. */
  readonly ofFiles: readonly string[];
  /** What Pipedrive writes before each column, as in `Deal - Title`. */
  readonly beforeDash: RegExp;
}

const worded = (noun: ImportNoun, inHeaders: string, ofFiles: string): NounWords => {
  const elsewhere = nounsElsewhere(noun);
  const words = [...inHeaders.split('|'), ...elsewhere];
  return {
    noun,
    ofFiles: [...words, ...ofFiles.split('|')],
    beforeDash: new RegExp(`^(${words.join('|')})\\s+-\\s+`, 'iu'),
  };
};

/** A list of deals or activities has columns of people and organizations too: what stands first here is what a row is. */
const nouns: readonly NounWords[] = [
  worded(
    'activities',
    'activity|note',
    'activities|history|histories|appointment|appointments|task|tasks|notes|call|calls|meeting|meetings',
  ),
  worded('deals', 'deal|opportunity', 'deals|opportunities'),
  worded('contacts', 'person|people|contact', 'persons|contacts|lead|leads'),
  worded(
    'accounts',
    'organization|organisation|company',
    'organizations|organisations|companies|account|accounts',
  ),
  worded('groups', 'group', 'groups'),
];

/** `hubspot-crm-exports-all-contacts-2026` is about contacts, and a name with two nouns in it says nothing. */
export function nounInName(fileName: string): ImportNoun | undefined {
  const name = (fileName.split('/').at(-1) ?? '').replace(/\.\w+$/, '').toLowerCase();
  const words = name.normalize('NFC').split(/[^\p{L}]+/u);
  const found = new Set(
    words.flatMap((word) => nouns.find(({ ofFiles }) => ofFiles.includes(word))?.noun ?? []),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** A header without the noun before its dash; undefined where that one does not stand there. */
export function behindDash(header: string, noun: ImportNoun | null): string | undefined {
  const pattern = nouns.find((one) => one.noun === noun)?.beforeDash;
  return pattern?.test(header) ? header.replace(pattern, '') : undefined;
}

/** The noun that stands before the dash of some column; of several, the one that rows are. */
export function nounBeforeDash(header: readonly string[]): ImportNoun | undefined {
  return nouns.find(({ beforeDash }) => header.some((one) => beforeDash.test(one)))?.noun;
}
