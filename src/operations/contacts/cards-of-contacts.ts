import { writeCard } from '#connectors/vcard/write-card.ts';
import { contactSorts } from '#contract/address-book/list-filters.ts';
import type { listContacts } from '#contract/contacts/contacts.ts';
import type { InputOf } from '#contract/operation.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { contactsForCards } from '#store/address-book/contacts-for-cards.ts';
import { listContactRows } from '#store/address-book/list-contacts.ts';
import { valuesOfPlace } from '#store/address-book/page-of-places.ts';
import { readCursor } from '#store/cursor.ts';
import { matchAsked } from '../address-book/match-asked.ts';
import { sortAsked } from '../address-book/sort-asked.ts';
import type { World } from '../world.ts';

/** A file of cards, written while it goes out. */
interface Cards {
  readonly name: string;
  readonly parts: AsyncIterable<string>;
}

const cardsAtOnce = 500;

/** Everybody whom a list holds, as the cards of one file, in its order and written while it goes out. */
export async function cardsOfContacts(
  world: World,
  input: InputOf<typeof listContacts>,
): Promise<Result<Cards, Refusal>> {
  const asked = await matchAsked(world, 'contact', input);
  if (!asked.ok) return asked;
  const sort = await sortAsked(world, 'contact', input.sort, contactSorts);
  if (!sort.ok) return sort;
  return accept({
    name: `contacts-${world.now.slice(0, 10)}.vcf`,
    parts: cards(world, { ...asked.value.match, sort: sort.value }),
  });
}

/** One person's card, to be sent along or taken over by a telephone. */
export async function cardOfContact(
  { tx, workspace }: World,
  { contactId }: { readonly contactId: string },
): Promise<Result<Cards, Refusal>> {
  const person = (await contactsForCards(tx, workspace.id, [contactId])).get(contactId);
  if (!person) return refuse('contact_not_found', 'There is no such contact.');
  return accept({ name: `${person.name}.vcf`, parts: once(writeCard(person)) });
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

type Match = Omit<Parameters<typeof listContactRows>[2], 'after' | 'limit' | 'skip'>;

async function* cards({ tx, workspace }: World, match: Match): AsyncGenerator<string> {
  let cursor: string | null = null;
  do {
    const after = cursor === null ? null : readCursor(cursor, valuesOfPlace);
    const page = await listContactRows(tx, workspace.id, { ...match, after, skip: 0, limit: cardsAtOnce });
    const ids = page.items.map(({ contactId }) => contactId);
    const people = await contactsForCards(tx, workspace.id, ids);
    for (const id of ids) {
      const person = people.get(id);
      if (person) yield writeCard(person);
    }
    cursor = page.next;
  } while (cursor !== null);
}
