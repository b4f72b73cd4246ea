import type { ImportNoun } from '#contract/imports/mapping.ts';
import type { Field } from '../../tables/fields.ts';
import { headerKey } from '../../tables/header-key.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

export const languages = [german, french, spanish, italian, dutch, portuguese, polish];

/** What a noun is called in any of these languages. */
export function nounsElsewhere(noun: ImportNoun): string[] {
  return languages.flatMap(({ nouns }) => nouns[noun]?.split('|') ?? []);
}

/** The fields of a table, known by the headers of these languages as well, which come after those that they are known by. */
export function inEveryLanguage(noun: ImportNoun, fields: readonly Field[]): Field[] {
  return fields.map((one) => {
    // A list of companies calls by its first column what others call the company of a row.
    const alike = noun === 'accounts' && one.field === 'name' ? ['name', 'account'] : [one.field];
    const words = languages.flatMap(({ everywhere, of }) =>
      alike.flatMap((name) => [of[noun]?.[name], everywhere[name]]),
    );
    const headers = words.flatMap((text) => text?.split('|') ?? []).map(headerKey);
    return { ...one, headers: [...one.headers, ...headers] };
  });
}
