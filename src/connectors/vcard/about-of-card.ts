import { datedNotes, type ReadingOfDays } from '../imported/dated-notes.ts';
import type { WrittenNote } from '../imported/imported.ts';
import { asProse } from '../imported/text.ts';
import { birthdayOf } from './birthday-of-card.ts';
import { type Card, type CardProperty, nameParts, plain, valuesOf } from './card.ts';
import { labelOf } from './reach-of-card.ts';

const called: Readonly<Record<string, string>> = {
  NICKNAME: 'Nickname',
  ROLE: 'Role',
  ANNIVERSARY: 'Anniversary',
  'X-ANNIVERSARY': 'Anniversary',
  'X-MS-ANNIVERSARY': 'Anniversary',
  'X-ABDATE': 'Day',
  RELATED: 'Related',
  'X-ABRELATEDNAMES': 'Related',
  SPOUSE: 'Spouse',
  'X-SPOUSE': 'Spouse',
  'X-MS-SPOUSE': 'Spouse',
  'X-EVOLUTION-SPOUSE': 'Spouse',
  'X-MANAGER': 'Manager',
  'X-MS-MANAGER': 'Manager',
  'X-EVOLUTION-MANAGER': 'Manager',
  'X-ASSISTANT': 'Assistant',
  'X-MS-ASSISTANT': 'Assistant',
  'X-EVOLUTION-ASSISTANT': 'Assistant',
  IMPP: 'Messages',
  'X-MS-IMADDRESS': 'Messages',
  'X-SKYPE': 'Skype',
  'X-SKYPE-USERNAME': 'Skype',
  'X-ICQ': 'ICQ',
  'X-AIM': 'AIM',
  'X-MSN': 'MSN',
  'X-YAHOO': 'Yahoo',
  'X-JABBER': 'Jabber',
  'X-QQ': 'QQ',
  'X-GOOGLE-TALK': 'Google Talk',
  'X-TWITTER': 'Twitter',
};

/** What describes whom a card is of, and what was noted about them. Nothing that people wrote is lost. */
export function notedOnCard(
  card: Card,
  of: string,
  title: CardProperty | undefined,
  reading: ReadingOfDays,
): { readonly about: string; readonly notes?: readonly WrittenNote[] } {
  const texts = card.properties.filter(({ name }) => name === 'NOTE').map(({ value }) => plain(value));
  const { about, notes } = datedNotes(of, [...new Set(texts)], reading);
  return { about: withLines(about, card, title), ...(notes.length === 0 ? {} : { notes }) };
}

/** What describes them, and below it what has no place of its own, a line each. */
function withLines(about: string, card: Card, title: CardProperty | undefined): string {
  const lines = [
    ...namesBeside(card),
    ...card.properties
      .filter((property) => property.name in called && property !== title)
      .flatMap((property) => lineOf(card, property)),
    ...birthdayInWords(card),
  ];
  return asProse([about, [...new Set(lines)].join('\n')].filter((part) => part !== '').join('\n\n'));
}

function lineOf(card: Card, property: CardProperty): string[] {
  const value = plain(property.value);
  // Another card of the file says no more than its id.
  if (value === '' || /^urn:uuid:/i.test(value)) return [];
  const says = property.name === 'X-ABDATE' || property.name.includes('RELATED') || property.name === 'IMPP';
  return [`${(says && labelOf(card, property)) || called[property.name]}: ${value}`];
}

/** What stands between and after somebody's names, where the name as a whole does not say it. */
function namesBeside(card: Card): string[] {
  const whole = valuesOf(card, 'FN').map(plain).join(' ');
  const [, , further = '', , after = ''] = nameParts(card);
  const lines: readonly [string, string][] = [
    ['Further names', further],
    ['After the name', after],
  ];
  const said = (words: string) => whole === '' || words.split(' ').every((word) => whole.includes(word));
  return lines.flatMap(([label, words]) => (words === '' || said(words) ? [] : [`${label}: ${words}`]));
}

/** A birthday that is no day, such as a year alone, is kept as it is written. */
function birthdayInWords(card: Card): string[] {
  const text = plain(valuesOf(card, 'BDAY')[0] ?? '');
  return text === '' || birthdayOf(card) !== '' ? [] : [`Birthday: ${text}`];
}
