import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { createAccount, getAccount } from '#contract/accounts/accounts.ts';
import { getPipelineAudit, listAuditedDeals } from '#contract/audit/pipeline-audit.ts';
import { listConversations } from '#contract/conversations/conversations.ts';
import { changeDeal, openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal, listDeals } from '#contract/deals/deals.ts';
import { changeMember } from '#contract/members/members.ts';
import { verify } from '#contract/upkeep/upkeep.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

// What lists show, which a row of the table of answers cannot tell.
const server = testServer(testDatabase());
const people = testPeople(server);
let accountId: string;
let ofTheSeller: string;
let ofTheOther: string;

beforeAll(async () => {
  ({ accountId } = await done(people.admin.call(createAccount, { name: 'Aldous Pumps' })));
  const open = async (who: TestMember, name: string) => {
    const participant = { contactId: newId(), name: `Client of ${name}` };
    const firstConversation = { startsAt: '2026-11-24T09:00:00.000Z' };
    const given = { name, accountId, stakeholders: [participant], firstConversation };
    return (await done(who.call(openDeal, given))).dealId;
  };
  ofTheSeller = await open(people.seller, 'Sam deal');
  ofTheOther = await open(people.otherSeller, 'Olga deal');
});

async function seenBy(who: TestMember) {
  const deals = await done(who.call(listDeals, { sort: 'name' }));
  const conversations = await done(who.call(listConversations, {}));
  const account = await done(who.call(getAccount, { accountId }));
  const names = deals.items.map(({ name }) => name);
  expect(deals.count).toBe(names.length);
  expect(conversations.items.map(({ deal }) => deal.name).sort()).toEqual(names);
  expect(conversations.count).toBe(names.length);
  expect(account.deals.map(({ name }) => name).sort()).toEqual(names);
  const audit = await done(who.call(getPipelineAudit, {}));
  expect(audit.open.deals).toBe(names.length);
  const silent = await done(who.call(listAuditedDeals, { measure: 'nothing-agreed' }));
  expect(silent.items.map(({ name }) => name).sort()).toEqual(names);
  return names;
}

test('everybody is shown the deals and conversations that they may see, and is told of no others', async () => {
  expect(await seenBy(people.admin)).toEqual(['Olga deal', 'Sam deal']);
  expect(await seenBy(people.reader)).toEqual(['Olga deal', 'Sam deal']);
  expect(await seenBy(people.manager)).toEqual(['Sam deal']);
  expect(await seenBy(people.seller)).toEqual(['Sam deal']);
  expect(await seenBy(people.otherSeller)).toEqual(['Olga deal']);
  expect((await done(people.stranger.call(listDeals, {}))).count).toBe(0);
});

test('who joins a team brings their deals to it, and who leaves takes them along', async () => {
  const { memberId } = people.otherSeller;
  await done(people.admin.call(changeMember, { memberId, teamId: people.teamId }));
  expect(await seenBy(people.manager)).toEqual(['Olga deal', 'Sam deal']);
  expect((await done(people.admin.call(verify, {}))).differences).toEqual([]);
  await done(people.admin.call(changeMember, { memberId, teamId: null }));
  expect(await seenBy(people.manager)).toEqual(['Sam deal']);
});

test('a seller who sees all deals still cannot write in those of other teams', async () => {
  const { memberId } = people.otherSeller;
  await done(people.admin.call(changeMember, { memberId, sees: 'all' }));
  expect(await seenBy(people.otherSeller)).toEqual(['Olga deal', 'Sam deal']);
  const change = (dealId: string) =>
    people.otherSeller.call(changeDeal, { dealId, clientGoal: 'Less idle time' });
  expect(await refusalOf(change(ofTheOther))).toBe('done');
  expect(await refusalOf(change(ofTheSeller))).toBe('not_allowed');
  await done(people.admin.call(changeMember, { memberId, sees: 'own' }));
});

test('a deal that is handed over is gone for who had it, and there for who gets it', async () => {
  const ownerId = people.otherSeller.memberId;
  // A seller gives no deal away: whoever sees both sides does.
  expect(await refusalOf(people.seller.call(changeDeal, { dealId: ofTheSeller, ownerId }))).toBe(
    'not_allowed',
  );
  await done(people.admin.call(changeDeal, { dealId: ofTheSeller, ownerId }));
  expect(await refusalOf(people.seller.call(getDeal, { dealId: ofTheSeller }))).toBe('deal_not_found');
  expect(await refusalOf(people.manager.call(getDeal, { dealId: ofTheSeller }))).toBe('deal_not_found');
  expect(await refusalOf(people.otherSeller.call(getDeal, { dealId: ofTheSeller }))).toBe('done');
});
