import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { createAccount, listAccounts } from '#contract/accounts/accounts.ts';
import { listBin, removeAccounts, removeContacts, restoreRemoved } from '#contract/address-book/bin.ts';
import { createContact, getContact, listContacts, removeContact } from '#contract/contacts/contacts.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { addHours } from '#domain/time/calendar.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const newContact = async (name: string, accountId: string | null = null) =>
  (await done(people.seller.call(createContact, { name, accountId }))).contactId;
const newAccount = async (name: string) =>
  (await done(people.seller.call(createAccount, { name }))).accountId;
const contactNames = async (search: string) => {
  const { items } = await done(people.seller.call(listContacts, { search }));
  return items.map(({ name }) => name);
};

test('several go into the bin at once, and come back together', async () => {
  const { seller, manager } = people;
  const contactIds = [await newContact('Binny One'), await newContact('Binny Two')];
  const gone = await done(seller.call(removeContacts, { contactIds }));
  expect(gone.contactIds.toSorted()).toEqual(contactIds.toSorted());
  expect(await contactNames('Binny')).toEqual([]);
  const { items } = await done(manager.call(listBin, {}));
  expect(items.slice(0, 2).map(({ name, removedBy }) => [name, removedBy])).toEqual([
    ['Binny Two', 'Sam Seller'],
    ['Binny One', 'Sam Seller'],
  ]);
  const back = { removalId: gone.removalId ?? '' };
  const { contactIds: again } = await done(manager.call(restoreRemoved, back));
  expect(again.toSorted()).toEqual(contactIds.toSorted());
  expect(await contactNames('Binny')).toEqual(['Binny One', 'Binny Two']);
  expect(await refusalOf(manager.call(restoreRemoved, back))).toBe('not_in_bin');
});

test('whom a deal counts on stays and is told, the others go', async () => {
  const { seller } = people;
  const [needed, free] = [newId(), await newContact('Frey Free')];
  const stakeholders = [{ contactId: needed, name: 'Nell Needed', roles: ['user' as const] }];
  const { dealId } = await done(
    seller.call(openDeal, { name: 'Counting', accountName: 'Counting Ltd', stakeholders }),
  );
  expect(dealId).toBeTruthy();
  const answer = await done(seller.call(removeContacts, { contactIds: [needed, free] }));
  expect(answer).toMatchObject({
    contactIds: [free],
    stay: [{ id: needed, name: 'Nell Needed', deals: 1 }],
  });
  const { items } = await done(seller.call(listAccounts, { search: 'Counting Ltd' }));
  const accountId = items[0]?.accountId ?? '';
  const kept = await done(seller.call(removeAccounts, { accountIds: [accountId], withContacts: true }));
  expect(kept).toMatchObject({
    ...{ removalId: null, accountIds: [] },
    stay: [{ name: 'Counting Ltd', deals: 1, contacts: 1, contactsInDeals: 1 }],
  });
});

test('a company says that people are with it, goes together with them, and comes back with any of them', async () => {
  const { seller } = people;
  const accountId = await newAccount('Together Ltd');
  const contactId = await newContact('Tess Together', accountId);
  const alone = await done(seller.call(removeAccounts, { accountIds: [accountId] }));
  expect(alone).toMatchObject({ removalId: null, stay: [{ deals: 0, contacts: 1, contactsInDeals: 0 }] });

  const both = await done(seller.call(removeAccounts, { accountIds: [accountId], withContacts: true }));
  expect(both).toMatchObject({ accountIds: [accountId], contactIds: [contactId], stay: [] });
  expect(await contactNames('Together')).toEqual([]);
  const back = await done(seller.call(restoreRemoved, { contactIds: [contactId] }));
  expect(back).toEqual({ contactIds: [contactId], accountIds: [accountId] });
  const whole = await done(seller.call(getContact, { contactId }));
  expect(whole.account).toMatchObject({ id: accountId, name: 'Together Ltd' });
});

test('after 30 days it is in the bin no more, and does not come back', async () => {
  const { seller } = people;
  const contactId = await newContact('Olga Once');
  await done(seller.call(removeContact, { contactId }));
  const before = server.now;
  server.now = addHours(before, 24 * 29);
  const names = async () => (await done(seller.call(listBin, {}))).items.map(({ name }) => name);
  expect(await names()).toContain('Olga Once');
  server.now = addHours(before, 24 * 31);
  expect(await names()).not.toContain('Olga Once');
  expect(await refusalOf(seller.call(restoreRemoved, { contactIds: [contactId] }))).toBe('not_in_bin');
  server.now = before;
});

test('the bin is read page by page, each once', async () => {
  const { seller } = people;
  const contactIds = [];
  for (let at = 0; at < 5; at += 1) contactIds.push(await newContact(`Paged ${at}`));
  await done(seller.call(removeContacts, { contactIds }));
  await done(seller.call(removeAccounts, { accountIds: [await newAccount('Paged Ltd')] }));
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await done(seller.call(listBin, { limit: 2, ...(cursor ? { cursor } : {}) }));
    found.push(...page.items.map(({ name }) => name));
    cursor = page.next ?? undefined;
  } while (cursor);
  const { count } = await done(seller.call(listBin, { limit: 1 }));
  expect(found).toHaveLength(count);
  expect(new Set(found).size).toBe(count);
  expect(found).toEqual(expect.arrayContaining(['Paged Ltd', 'Paged 0', 'Paged 4']));
});
