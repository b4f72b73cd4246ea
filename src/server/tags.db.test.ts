import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { createAccount, getAccount, listAccounts } from '#contract/accounts/accounts.ts';
import { createContact, getContact, listContacts } from '#contract/contacts/contacts.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal, listDeals } from '#contract/deals/deals.ts';
import { search } from '#contract/search/search.ts';
import {
  changeTag,
  countTagged,
  createTag,
  listTags,
  mergeTags,
  removeTag,
  restoreTag,
  tagThings,
  untagThings,
} from '#contract/tags/tags.ts';
import { tidyUp } from '#operations/upkeep/daily-chores.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const made = async (name: string) => (await done(people.seller.call(createTag, { name }))).tagId;
const account = async (name = 'Acme') => (await done(people.seller.call(createAccount, { name }))).accountId;
const contact = async (name: string) => (await done(people.seller.call(createContact, { name }))).contactId;
const deal = async (name: string, by = people.seller) => {
  const accountId = await account();
  return (await done(by.call(openDeal, { name, accountId }))).dealId;
};
const names = (tagged: { tags: { name: string }[] }) => tagged.tags.map(({ name }) => name);
const onAccount = async (accountId: string) =>
  names(await done(people.reader.call(getAccount, { accountId })));

test('a tag is put on one and on many at once, and stands on their pages by name', async () => {
  const { seller } = people;
  const [partner, apple] = [await made('Partner'), await made('apple')];
  const [a, b] = [await account('A'), await account('B')];
  const contactId = await contact('Mia');
  const dealId = await deal('Pumps');
  const put = { tagId: partner, noun: 'account' as const, nounIds: [a, b] };
  expect((await done(seller.call(tagThings, put))).nounIds.toSorted()).toEqual([a, b].toSorted());
  expect(await done(seller.call(tagThings, { ...put, nounIds: [a] }))).toEqual({ nounIds: [] });
  await done(seller.call(tagThings, { ...put, tagId: apple, nounIds: [a] }));
  await done(seller.call(tagThings, { tagId: partner, noun: 'contact', nounIds: [contactId] }));
  await done(seller.call(tagThings, { tagId: partner, noun: 'deal', nounIds: [dealId] }));

  expect(await onAccount(a)).toEqual(['apple', 'Partner']);
  expect(await onAccount(b)).toEqual(['Partner']);
  expect(names(await done(seller.call(getContact, { contactId })))).toEqual(['Partner']);
  expect(names(await done(seller.call(getDeal, { dealId })))).toEqual(['Partner']);
  const counts = (await done(seller.call(countTagged, {}))).items.find(({ tagId }) => tagId === partner);
  expect(counts).toEqual({ tagId: partner, accounts: 2, contacts: 1, deals: 1 });

  expect(await done(seller.call(untagThings, { ...put, nounIds: [a, b] }))).toMatchObject({
    nounIds: expect.arrayContaining([a, b]),
  });
  expect(await onAccount(a)).toEqual(['apple']);
});

test('no two tags are called the same in whatever letters, and what is not there is not tagged', async () => {
  const { seller } = people;
  const tagId = await made('Key customer');
  expect(await refusalOf(seller.call(createTag, { name: 'KEY customer' }))).toBe('tag_name_taken');
  expect(await refusalOf(seller.call(createTag, { tagId, name: 'Other' }))).toBe('id_already_used');
  const [here, gone] = [await account(), newId()];
  const put = { tagId, noun: 'account' as const, nounIds: [here, gone] };
  expect(await refusalOf(seller.call(tagThings, put))).toBe('account_not_found');
  expect(await onAccount(here)).toEqual([]);
  expect(await refusalOf(seller.call(tagThings, { ...put, tagId: newId() }))).toBe('tag_not_found');
});

test('a deal is tagged by who may change it, and counted and listed for who sees it', async () => {
  const { seller, otherSeller, manager } = people;
  const tagId = await made('Tender');
  const dealId = await deal('Valves');
  const put = { tagId, noun: 'deal' as const, nounIds: [dealId] };
  expect(await refusalOf(otherSeller.call(tagThings, put))).toBe('deal_not_found');
  await done(seller.call(tagThings, put));
  const countFor = async (by: typeof seller) =>
    (await done(by.call(countTagged, {}))).items.find((one) => one.tagId === tagId)?.deals;
  expect([await countFor(manager), await countFor(otherSeller)]).toEqual([1, 0]);
  const listed = await done(seller.call(listDeals, { tagIds: [tagId] }));
  expect(listed).toMatchObject({ count: 1, items: [{ dealId, tags: [{ tagId, name: 'Tender' }] }] });
});

test('lists of people and of companies are narrowed to any of some tags, and show those of each row', async () => {
  const { seller } = people;
  const [one, other] = [await made('Fair 2026'), await made('Newsletter')];
  const [mia, noa, ida] = [
    await contact('Listed Mia'),
    await contact('Listed Noa'),
    await contact('Listed Ida'),
  ];
  await done(seller.call(tagThings, { tagId: one, noun: 'contact', nounIds: [mia, ida] }));
  await done(seller.call(tagThings, { tagId: other, noun: 'contact', nounIds: [noa, ida] }));
  const listed = async (tagIds: string[]) => {
    const { items, count } = await done(seller.call(listContacts, { tagIds }));
    expect(count).toBe(items.length);
    return items.map((row) => [row.name, ...names(row)]);
  };
  expect(await listed([one])).toEqual([
    ['Listed Ida', 'Fair 2026', 'Newsletter'],
    ['Listed Mia', 'Fair 2026'],
  ]);
  expect((await listed([one, other])).length).toBe(3);
  const accountId = await account('Listed company');
  await done(seller.call(tagThings, { tagId: one, noun: 'account', nounIds: [accountId] }));
  const accounts = await done(seller.call(listAccounts, { tagIds: [one] }));
  expect(accounts).toMatchObject({ count: 1, items: [{ accountId, tags: [{ name: 'Fair 2026' }] }] });
});

test('who or what has a tag is found by its name, as long as it is called so and on it', async () => {
  const { seller, manager } = people;
  const tagId = await made('Zephyr circle');
  const [accountId, contactId, dealId] = [
    await account('Ott'),
    await contact('Ann Ott'),
    await deal('Ott deal'),
  ];
  for (const [noun, nounId] of [
    ['account', accountId],
    ['contact', contactId],
    ['deal', dealId],
  ] as const)
    await done(seller.call(tagThings, { tagId, noun, nounIds: [nounId] }));
  const found = async (text: string, by = seller) =>
    (await done(by.call(search, { text }))).items.map(({ id }) => id).toSorted();
  const all = [accountId, contactId, dealId].toSorted();
  expect(await found('zephyr')).toEqual(all);
  expect(await found('zephyr', people.otherSeller)).toEqual([accountId, contactId].toSorted());

  await done(manager.call(changeTag, { tagId, name: 'Mistral circle' }));
  expect([await found('zephyr'), await found('mistral')]).toEqual([[], all]);
  await done(manager.call(removeTag, { tagId }));
  expect(await found('mistral')).toEqual([]);
  await done(manager.call(restoreTag, { tagId }));
  expect(await found('mistral')).toEqual(all);
  await done(seller.call(untagThings, { tagId, noun: 'contact', nounIds: [contactId] }));
  expect(await found('mistral')).toEqual([accountId, dealId].toSorted());
});

test('a tag that is removed comes back on all that it was on, unless another took its name or a month went by', async () => {
  const { seller, manager } = people;
  const tagId = await made('Dormant');
  const accountId = await account();
  await done(seller.call(tagThings, { tagId, noun: 'account', nounIds: [accountId] }));
  await done(manager.call(removeTag, { tagId }));
  expect(await onAccount(accountId)).toEqual([]);
  const listed = await done(seller.call(listTags, {}));
  expect(listed.items.some((tag) => tag.tagId === tagId)).toBe(false);
  expect(listed.removed.map((tag) => tag.tagId)).toContain(tagId);
  await done(manager.call(restoreTag, { tagId }));
  expect(await onAccount(accountId)).toEqual(['Dormant']);

  await done(manager.call(removeTag, { tagId }));
  await made('dormant');
  expect(await refusalOf(manager.call(restoreTag, { tagId }))).toBe('tag_name_taken');
  const later = new Date(Date.parse(server.now) + 31 * 24 * 3_600_000).toISOString();
  expect((await tidyUp(server.options.store, later)).tags).toBe(1);
  expect(await refusalOf(manager.call(restoreTag, { tagId }))).toBe('tag_not_found');
});

test('a tag merged into another leaves it on everything, and brought back takes it off what it was not on', async () => {
  const { seller, manager } = people;
  const [old, kept] = [await made('Automotiv'), await made('Automotive')];
  const [a, b] = [await account('Only old'), await account('Both')];
  await done(seller.call(tagThings, { tagId: old, noun: 'account', nounIds: [a, b] }));
  await done(seller.call(tagThings, { tagId: kept, noun: 'account', nounIds: [b] }));
  expect(await refusalOf(manager.call(changeTag, { tagId: old, name: 'automotive' }))).toBe('tag_name_taken');
  expect(await done(manager.call(mergeTags, { tagId: old, into: kept }))).toMatchObject({ tagId: kept });
  expect([await onAccount(a), await onAccount(b)]).toEqual([['Automotive'], ['Automotive']]);
  await done(manager.call(restoreTag, { tagId: old }));
  expect([await onAccount(a), await onAccount(b)]).toEqual([['Automotiv'], ['Automotiv', 'Automotive']]);
});

test('who mistyped a tag takes it away again as long as it is on nothing', async () => {
  const { seller } = people;
  const tagId = await made('Prospcet');
  const accountId = await account();
  const put = { tagId, noun: 'account' as const, nounIds: [accountId] };
  await done(seller.call(tagThings, put));
  expect(await refusalOf(seller.call(removeTag, { tagId }))).toBe('not_allowed');
  await done(seller.call(untagThings, put));
  await done(seller.call(removeTag, { tagId }));
  expect(await refusalOf(seller.call(tagThings, put))).toBe('tag_not_found');
  await done(seller.call(restoreTag, { tagId }));
  await done(seller.call(tagThings, put));
});

test('a tag that somebody else renamed meanwhile is not renamed over it', async () => {
  const { manager, admin } = people;
  const tagId = await made('Gold');
  await done(admin.call(changeTag, { tagId, name: 'Golden', seen: { name: 'Gold' } }));
  const late = manager.call(changeTag, { tagId, name: 'Au', seen: { name: 'Gold' } });
  expect(await refusalOf(late)).toBe('changed_meanwhile');
  await done(manager.call(changeTag, { tagId, colour: 'amber', seen: { colour: 'grey' } }));
});
