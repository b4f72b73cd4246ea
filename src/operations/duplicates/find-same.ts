import type { findSame as contract } from '#contract/duplicates/duplicates.ts';
import type { InputOf } from '#contract/operation.ts';
import type { Likeness } from '#domain/address-book/duplicates/evidence.ts';
import { sameCompany } from '#domain/address-book/duplicates/same-company.ts';
import { samePerson } from '#domain/address-book/duplicates/same-person.ts';
import { noReach, tidyWays, type Way } from '#domain/address-book/reach.ts';
import { accept } from '#domain/result.ts';
import { visibleDeals } from '#policy/deal.ts';
import { loadCompaniesKnown, loadPeopleKnown } from '#store/duplicates/sketches.ts';
import { findEntries } from '#store/search/find-entries.ts';
import type { Handle, World } from '../world.ts';
import { type ShownKnown, shownCompany, shownPerson } from './shown-known.ts';

/** Before an entry is made, a namesake elsewhere is worth a look as well. */
const worthALook = 0.25;
const shownAtMost = 5;
/** Of each thing that somebody is found by. */
const foundAtMost = 10;

export const findSame: Handle<typeof contract> = async (world, input) => {
  const ids = await idsLike(world, input);
  const likened =
    input.noun === 'contact' ? await peopleLike(world, ids, input) : await companiesLike(world, ids, input);
  const items = likened
    .filter(({ likeness }) => likeness.likelihood >= worthALook)
    .sort((one, other) => other.likeness.likelihood - one.likeness.likelihood)
    .slice(0, shownAtMost)
    .map(({ shown, likeness }) => ({
      ...shown,
      likelihood: likeness.likelihood,
      evidence: likeness.evidence.map(({ code }) => code),
    }));
  return accept({ items });
};

type Asked = InputOf<typeof contract>;
interface Likened {
  readonly shown: ShownKnown;
  readonly likeness: Likeness;
}

/** Nobody's id: who is asked about is not there yet. */
const notThere = '';

async function peopleLike(
  { tx, workspace }: World,
  ids: readonly string[],
  asked: Asked,
): Promise<Likened[]> {
  const person = {
    ...{ id: notThere, name: asked.name, title: asked.title ?? null, birthday: null },
    account: asked.account ?? null,
    reach: reachOf(asked),
  };
  const people = await loadPeopleKnown(tx, workspace.id, { ids });
  return people.map((one) => ({ shown: shownPerson(one), likeness: samePerson(person, one) }));
}

async function companiesLike(
  { tx, workspace }: World,
  ids: readonly string[],
  asked: Asked,
): Promise<Likened[]> {
  const company = {
    ...{ id: notThere, name: asked.name, website: asked.website ?? null, country: null, parentId: null },
    reach: reachOf(asked),
  };
  const companies = await loadCompaniesKnown(tx, workspace.id, { ids });
  return companies.map((one) => ({ shown: shownCompany(one), likeness: sameCompany(company, one) }));
}

function reachOf({ emails, phones }: Asked) {
  const tidy = (kind: 'emails' | 'phones', ways: readonly Way[] = []) => tidyWays(kind, ways);
  return { ...noReach, emails: tidy('emails', emails), phones: tidy('phones', phones) };
}

/** Those whom the search finds by the name, slips forgiven, or by one of the ways to reach them. */
async function idsLike(world: World, asked: Asked): Promise<string[]> {
  const { emails = [], phones = [], website } = asked;
  const texts = [asked.name, website ?? '', ...[...emails, ...phones].map(({ value }) => value)];
  const ids = new Set<string>();
  for (const text of texts.filter((one) => one.trim() !== '').slice(0, 8)) {
    const found = await findEntries(world.tx, world.workspace.id, {
      ...{ text, nouns: [asked.noun], visible: visibleDeals(world.actor), limit: foundAtMost },
    });
    for (const { id } of found) ids.add(id);
  }
  return [...ids];
}
