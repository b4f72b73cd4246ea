import { type FindPerson, personFinder } from '#domain/address-book/person/find-person.ts';
import { isTheirWholeName } from '#domain/address-book/person/is-their-whole-name.ts';
import {
  type KnownPerson,
  knownPerson,
  namesOfTheirsAlone,
  nobody,
} from '#domain/address-book/person/known-person.ts';
import { partPatterns, searchPatterns } from '#domain/address-book/person/search-patterns.ts';
import { sameWay } from '#domain/address-book/reach.ts';
import { loadContact } from '#store/address-book/contacts.ts';
import { mergedInto } from '#store/duplicates/merges.ts';
import { idsMergedInto } from '#store/history/history-places.ts';
import {
  circlesOf,
  companiesCalled,
  namesakes,
  type PersonEntries,
  rowsAboutPerson,
  type Sought,
  theirsInBin,
  waysOfOthers,
} from '#store/person/person-rows.ts';
import type { World } from '../world.ts';

/** Somebody with all that they can be recognised by, and where. Plain, so that it can be kept for a while. */
export interface PersonAtHand extends PersonEntries {
  readonly name: string;
  readonly person: KnownPerson;
  /** Whoever shares a name with them. */
  readonly others: readonly string[];
  /** Of these who has the same whole name: a text elsewhere that has only the name may mean them. */
  readonly sameName: readonly string[];
  /** Companies that have a name of theirs in their own, which stays; absent in what was sealed before these stayed. */
  readonly companies?: readonly { readonly id: string; readonly name: string }[];
  /** By the deal or the company: their names that mean nobody else there. */
  readonly alone: Readonly<Record<string, readonly string[]>>;
}

type Here = Pick<World, 'tx' | 'workspace'>;

/** The person of an entry, also of one that went into another; undefined where there is none. */
export async function personAtHand(world: Here, asked: string): Promise<PersonAtHand | undefined> {
  const { tx, workspace } = world;
  const contactId = await mergedInto(tx, workspace.id, 'contact', asked);
  const contact = await loadContact(tx, workspace.id, contactId);
  if (!contact) return undefined;
  const merged = await idsMergedInto(tx, workspace.id, { noun: 'contact', nounId: contactId });
  const ids = [...merged, ...(await theirsInBin(tx, workspace.id, merged))];
  const [rows, ways] = await Promise.all([
    rowsAboutPerson(tx, workspace.id, ids),
    waysOfOthers(tx, workspace.id, ids),
  ]);
  const person = withoutShared(knownPerson(rows), knownPerson(ways.map((reach) => ({ reach }))));
  const [beside, called, companies] = await Promise.all([
    circlesOf(tx, workspace.id, ids),
    namesakes(tx, workspace.id, ids, partPatterns(person)),
    companiesCalled(tx, workspace.id, partPatterns(person)),
  ]);
  const others = called.map(({ name }) => name);
  const ours = called.flatMap(({ name, isOurs }) => (isOurs ? [name] : []));
  const isSame = personFinder({ ...nobody, names: person.names });
  const isCalled = personFinder({ ...nobody, names: person.names }, { alone: person.parts });
  const circles = [...Map.groupBy(beside, ({ circle }) => circle)].map(([circle, there]) => {
    const names = [...ours, ...there.flatMap(({ name }) => name ?? [])];
    return [circle, namesOfTheirsAlone(person, names)] as const;
  });
  return {
    ...{ contactId, ids, name: contact.name, person, others, alone: Object.fromEntries(circles) },
    companies: companies.filter(
      (one) => isCalled(one.name).length > 0 && !isTheirWholeName(one.name, person),
    ),
    sameName: others.filter((name) => isSame(name).length > 0),
  };
}

/** By what rows are found that may speak of them. */
export function soughtBy({ ids, person, alone }: PersonAtHand): Sought {
  return {
    ...{ ids, patterns: searchPatterns(person) },
    ...{ circles: Object.keys(alone), patternsInCircles: partPatterns(person) },
  };
}

/** Finds them in what belongs to a deal or a company; null is anywhere else. */
export function finderOf({ person, others, sameName, alone, ...at }: PersonAtHand) {
  const companies = at.companies?.map(({ name }) => name);
  const around = { others, companies };
  const anywhere = personFinder(sameName.length > 0 ? { ...person, names: [] } : person, around);
  const finders = new Map<string, FindPerson>();
  return (circle: string | null): FindPerson => {
    const names = circle === null ? undefined : alone[circle];
    if (circle === null || names === undefined) return anywhere;
    const made = finders.get(circle) ?? personFinder(person, { ...around, alone: names });
    finders.set(circle, made);
    return made;
  };
}

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
