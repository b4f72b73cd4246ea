import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { listAccounts, removeAccount } from '#contract/accounts/accounts.ts';
import { createContact, listContacts, removeContact } from '#contract/contacts/contacts.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { getLedger, recordFacts, undoFacts } from '#contract/ledger/ledger.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

async function opened(by: TestMember, name: string) {
  const contactId = newId();
  const stakeholders = [{ contactId, name: `${name} of Novara`, roles: ['sponsor' as const] }];
  const deal = await done(by.call(openDeal, { name, accountName: `${name} Ltd`, stakeholders }));
  return { ...deal, contactId, accountId: deal.accountId as string };
}

const namesIn = async (by: TestMember, search: string) => [
  ...(await done(by.call(listAccounts, { search }))).items.map(({ name }) => name),
  ...(await done(by.call(listContacts, { search }))).items.map(({ name }) => name),
];

test('what a deal added to the address book goes once the deal was taken back, and is there again with it', async () => {
  const { seller } = people;
  const { dealId, factIds, contactId, accountId } = await opened(seller, 'Typed twice');
  expect(await refusalOf(seller.call(removeContact, { contactId }))).toBe('contact_in_use');
  expect(await refusalOf(seller.call(removeAccount, { accountId }))).toBe('account_in_use');

  const undone = await done(seller.call(undoFacts, { dealId, factIds }));
  expect(await refusalOf(seller.call(removeAccount, { accountId }))).toBe('account_in_use');
  await done(seller.call(removeContact, { contactId }));
  await done(seller.call(removeAccount, { accountId }));
  expect(await namesIn(seller, 'Typed twice')).toEqual([]);
  expect(await refusalOf(seller.call(createContact, { name: 'Somebody', accountId }))).toBe(
    'account_not_found',
  );

  await done(seller.call(undoFacts, { dealId, factIds: undone.factIds }));
  expect(await namesIn(seller, 'Typed twice')).toEqual(['Typed twice Ltd', 'Typed twice of Novara']);
  const { score } = await done(seller.call(getDeal, { dealId }));
  expect(score.people.map(({ name }) => name)).toEqual(['Typed twice of Novara']);
});

test('whoever another deal counts on stays, and so does their company', async () => {
  const { seller, otherSeller } = people;
  const { dealId, factIds, contactId, accountId } = await opened(seller, 'Needed elsewhere');
  const stakeholders = [{ contactId, roles: ['user' as const] }];
  await done(otherSeller.call(openDeal, { name: 'Another', accountId, stakeholders }));
  await done(seller.call(undoFacts, { dealId, factIds }));
  expect(await refusalOf(seller.call(removeContact, { contactId }))).toBe('contact_in_use');
  expect(await refusalOf(seller.call(removeAccount, { accountId }))).toBe('account_in_use');
});

test('somebody new who joined by mistake goes, and the ledger goes on naming them', async () => {
  const { seller } = people;
  const { dealId } = await opened(seller, 'One too many');
  const { contactId } = await done(seller.call(createContact, { name: 'Nora Slip' }));
  const joined = { type: 'stakeholder.joined' as const, data: { contactId, roles: [], needed: true } };
  const { factIds } = await done(seller.call(recordFacts, { dealId, facts: [joined] }));
  const undone = await done(seller.call(undoFacts, { dealId, factIds }));
  await done(seller.call(removeContact, { contactId }));
  expect(await namesIn(seller, 'Nora Slip')).toEqual([]);
  expect(await refusalOf(seller.call(recordFacts, { dealId, facts: [joined] }))).toBe('contact_not_found');
  expect(JSON.stringify(await done(seller.call(getLedger, { dealId })))).toContain('Nora Slip');
  await done(seller.call(undoFacts, { dealId, factIds: undone.factIds }));
  expect(await namesIn(seller, 'Nora Slip')).toEqual(['Nora Slip']);
});
