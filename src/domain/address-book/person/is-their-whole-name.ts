import { personFinder } from './find-person.ts';
import { type KnownPerson, nameWords, nobody } from './known-person.ts';
import { textWithout } from './words-without.ts';

/** Whether a company is called by somebody's whole name and nothing beside: it is that person then. */
export function isTheirWholeName(company: string, { names }: KnownPerson): boolean {
  const find = personFinder({ ...nobody, names });
  const rest = textWithout(company, find, { name: '', way: '' });
  return rest !== company && nameWords(rest).length === 0;
}
