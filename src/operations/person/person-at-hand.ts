import { type FindPerson, personFinder } from '#domain/address-book/person/find-person.ts';
import {
  type KnownPerson,
  knownPerson,
  namesOfTheirsAlone,
} from '#domain/address-book/person/known-person.ts';
import { partPatterns, searchPatterns } from '#domain/address-book/person/search-patterns.ts';
import { sameWay } from '#domain/address-book/reach.ts';
import { loadContact } from '#store/address-book/contacts.ts';
import { mergedInto } from '#store/duplicates/merges.ts';
import { idsMergedInto } from '#store/history/history-places.ts';
import {
  circlesOf,
  namesakes,
  type PersonEntries,
  rowsAboutPerson,
  type Sought,
  waysOfOthers,
} from '#store/person/person-rows.ts';
import type { World } from '../world.ts';

/** Somebody who is in the address book, with all that they can be recognised by, and where. */
export interface PersonAtHand extends PersonEntries {
  readonly name: string;
  readonly person: KnownPerson;
  /** Others with the same whole name: a text that only names it may mean them. */
  readonly sameName: readonly string[];
  readonly sought: Sought;
  /** Finds them in what belongs to a deal or a company; null is anywhere else. */
  finderIn(circle: string | null): FindPerson;
}

/** The person of an entry, also of one that went into another; undefined where there is none. */
export async function personAtHand(
  world: Pick<World, 'tx' | 'workspace'>,
  asked: string,
): Promise<PersonAtHand | undefined> {
  const { tx, workspace } = world;
  const contactId = await mergedInto(tx, workspace.id, 'contact', asked);
  const contact = await loadContact(tx, workspace.id, contactId);
  if (!contact) return undefined;
  const ids = await idsMergedInto(tx, workspace.id, { noun: 'contact', nounId: contactId });
  const [rows, others] = await Promise.all([
    rowsAboutPerson(tx, workspace.id, ids),
    waysOfOthers(tx, workspace.id, ids),
  ]);
  const person = withoutShared(knownPerson(rows), knownPerson(others.map((reach) => ({ reach }))));
  return { contactId, ids, name: contact.name, person, ...(await whereabouts(world, ids, person)) };
}

/** Where one of their names alone means them, and who else is called so. */
async function whereabouts(
  { tx, workspace }: Pick<World, 'tx' | 'workspace'>,
  ids: readonly string[],
  person: KnownPerson,
) {
  const alone = partPatterns(person);
  const [beside, called] = await Promise.all([
    circlesOf(tx, workspace.id, ids),
    namesakes(tx, workspace.id, ids, alone),
  ]);
  const others = called.map(({ name }) => name);
  const ours = called.flatMap(({ name, isOurs }) => (isOurs ? [name] : []));
  const circles = Map.groupBy(beside, ({ circle }) => circle);
  const anywhere = personFinder(person, { others });
  const finders = new Map(
    [...circles].map(([circle, there]) => {
      const names = [...ours, ...there.flatMap(({ name }) => name ?? [])];
      return [circle, personFinder(person, { others, alone: namesOfTheirsAlone(person, names) })];
    }),
  );
  const sought = {
    ...{ ids, patterns: searchPatterns(person) },
    ...{ circles: [...circles.keys()], patternsInCircles: alone },
  };
  return {
    sameName: others.filter((name) => personFinder({ ...nobody, names: person.names })(name).length > 0),
    sought,
    finderIn: (circle: string | null) => (circle === null ? undefined : finders.get(circle)) ?? anywhere,
  };
}

const nobody: KnownPerson = { names: [], parts: [], emails: [], phones: [], links: [], streets: [] };

/** By a number or an address that others have as well nobody is recognised. */
function withoutShared(person: KnownPerson, others: KnownPerson): KnownPerson {
  const own = (kind: 'emails' | 'phones' | 'links') => {
    const shared = new Set(others[kind].map((value) => sameWay(kind, value)));
    return person[kind].filter((value) => !shared.has(sameWay(kind, value)));
  };
  const streets = new Set(others.streets.map((street) => street.toLowerCase()));
  return {
    ...person,
    ...{ emails: own('emails'), phones: own('phones'), links: own('links') },
    streets: person.streets.filter((street) => !streets.has(street.toLowerCase())),
  };
}
