import type { ReadingOfDays } from '../imported/dated-notes.ts';
import type { ImportedMembership, Read } from '../imported/imported.ts';
import { byName } from '../pipeline/read-deals.ts';
import { type Card, valuesOf } from './card.ts';
import { type CardFile, companyOf, contactOf, kindOf, nameOf, readCards } from './read-cards.ts';

/**
 * Who is in the groups of these files: a card of a group names its members by the ids of their cards. Of a file without
 * groups nothing is held, and of others who is in one.
 */
export async function* readGroups(
  files: readonly CardFile[],
  reading: ReadingOfDays,
): AsyncGenerator<Read<ImportedMembership>> {
  const groupsOf = new Map<string, Set<string>>();
  for await (const read of readCards(files)) {
    if ('kind' in read || kindOf(read.card) !== 'group') continue;
    const name = nameOf(read.card).replace(/\s+/g, ' ').slice(0, 60);
    for (const member of name === '' ? [] : membersOf(read.card))
      groupsOf.set(member, (groupsOf.get(member) ?? new Set()).add(name));
  }
  if (groupsOf.size === 0) return;
  for await (const read of readCards(files)) {
    if ('kind' in read) continue;
    const { card, place } = read;
    const groups = groupsOf.get(idOf(valuesOf(card, 'UID')[0] ?? '')) ?? [];
    const on = whoOf(card, reading);
    if (on === null) continue;
    for (const group of groups) yield { kind: 'row', place, value: { place, group, on } };
  }
}

function whoOf(card: Card, reading: ReadingOfDays): ImportedMembership['on'] | null {
  const kind = kindOf(card);
  if (kind === 'person') return { noun: 'contact', externalId: contactOf(card, reading).externalId };
  const company = kind === 'company' ? byName(companyOf(card)) : null;
  return company && { noun: 'account', externalId: company.externalId };
}

/** As version 4 says it, and as Apple writes it in version 3. */
const membersOf = (card: Card) =>
  [...valuesOf(card, 'MEMBER'), ...valuesOf(card, 'X-ADDRESSBOOKSERVER-MEMBER')].map(idOf);

/** A card of the id `x` is named `urn:uuid:x`. */
const idOf = (id: string) => id.trim().replace(/^urn:uuid:/i, '');
