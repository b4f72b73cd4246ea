import type { ImportNoun } from '#contract/imports/mapping.ts';
import type { Field } from '../../tables/fields.ts';
import { headerKey } from '../../tables/header-key.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { nordic } from './nordic.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

export const languages = [
  german,
  french,
  spanish,
  italian,
  dutch,
  portuguese,
  polish,
  russian,
  japanese,
  nordic,
];

/** What a noun is called in any of these languages. */
export function nounsElsewhere(noun: ImportNoun): string[] {
  return languages.flatMap(({ nouns }) => nouns[noun]?.split('|') ?? []);
}

/** What a list of deals says of the person in a row, as a list of people calls it. */
const ofPeople: Readonly<Record<string, string>> = {
  contactFirstName: 'firstName',
  contactLastName: 'lastName',
  contactEmail: 'email',
  contactPhone: 'phone',
  contactTitle: 'title',
};

/** The fields of a table, known by the headers of these languages as well, which come after those that they are known by. */
export function inEveryLanguage(noun: ImportNoun, fields: readonly Field[]): Field[] {
  return fields.map((one) => {
    const ofPerson = noun === 'deals' ? ofPeople[one.field] : undefined;
    // A list of companies calls by its first column what others call the company of a row.
    const ofAccount = noun === 'accounts' && one.field === 'name' ? 'account' : undefined;
    const words = languages.flatMap(({ everywhere, of }) => [
      of[noun]?.[one.field],
      everywhere[ofAccount ?? one.field],
      ofPerson && of.contacts?.[ofPerson],
    ]);
    const headers = words.flatMap((text) => text?.split('|') ?? []).map(headerKey);
    return { ...one, headers: [...one.headers, ...headers] };
  });
}
