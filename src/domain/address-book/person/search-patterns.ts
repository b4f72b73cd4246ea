import type { KnownPerson } from './known-person.ts';
import { nameWords } from './known-person.ts';

/**
 * Patterns as `ilike` takes them for whatever may speak of somebody: it finds more than that, and is quick. What it finds
 * is looked at again.
 */
export function searchPatterns({ names, emails, phones, links, streets }: KnownPerson): string[] {
  return [
    ...names.map((name) => loosely(nameWords(name).at(-1) ?? name)),
    ...emails.map(loosely),
    ...phones.map((phone) => `%${[...phone.replace(/\D/g, '').slice(-7)].join('%')}%`),
    ...links.map((link) => loosely(link.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/+$/, ''))),
    ...streets.map(loosely),
  ];
}

/** The same for one of their names alone. */
export const partPatterns = ({ parts }: KnownPerson): string[] => parts.map(loosely);

/** Vowels may have accents and be written as two letters; what is no letter of ours may be anything. */
function loosely(words: string): string {
  return `%${words.replace(/[^a-z0-9@.]+|[aeiouys]+|[\\%_]+/gi, '%').replace(/%+/g, '%')}%`.replace(
    /%+/g,
    '%',
  );
}
