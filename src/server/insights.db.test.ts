import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { closeOut } from '#contract/conversations/close-out.ts';
import { planConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { addInsight, changeInsight, listInsights, listInsightUses } from '#contract/insights/insights.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const library = (given = {}) => done(people.seller.call(listInsights, given));

/** A conversation planned with an insight, held, and closed out with this answer to its objective. */
async function use(who: TestMember, insightId: string, answer?: 'yes' | 'no') {
  const contactId = newId();
  const stakeholders = [{ contactId, name: 'Kai Klient' }];
  const { dealId } = await done(who.call(openDeal, { name: `Deal ${newId()}`, stakeholders }));
  server.now = '2026-11-23T09:00:00.000Z';
  const { conversationId } = await done(
    who.call(planConversation, {
      ...{ dealId, startsAt: '2026-11-24T09:00:00.000Z', participants: [contactId] },
      plan: { objective: { kind: 'explore', contactId }, insight: 'In our own words', insightId },
    }),
  );
  server.now = '2026-11-24T11:00:00.000Z';
  if (answer) {
    const asks = [{ contactId, kind: 'explore', as: 'objective' as const, answer }];
    await done(who.call(closeOut, { dealId, conversationId, asks, next: { kind: 'refused' } }));
  }
}

test('an insight says how often it was used, and how often the objective then got a yes', async () => {
  const { insightId } = await done(
    people.seller.call(addInsight, { kind: 'explore', text: 'Idle pumps cost a tenth.' }),
  );
  await use(people.seller, insightId, 'yes');
  await use(people.seller, insightId, 'no');
  await use(people.seller, insightId);
  await use(people.otherSeller, insightId, 'yes');
  const { items } = await library({ search: 'pumps idle' });
  expect(items).toMatchObject([
    { insightId, used: 4, asked: 3, yes: 2, lastUsedAt: '2026-11-24T09:00:00.000Z' },
  ]);
  const uses = await done(people.seller.call(listInsightUses, { insightId }));
  // The numbers are everybody's; whose conversations they were, only as far as the deals may be seen.
  expect(uses.count).toBe(3);
  expect(uses.items.map(({ answer }) => answer).sort()).toEqual(['no', 'yes', null].sort());
});

test('it is found by its words and its kind, and signs in what is searched stand for themselves', async () => {
  await done(people.seller.call(addInsight, { kind: 'change', text: 'Nine of ten lose 5% a year.' }));
  expect((await library({ search: '5%' })).items.map(({ text }) => text)).toEqual([
    'Nine of ten lose 5% a year.',
  ]);
  expect((await library({ search: '5_' })).items).toEqual([]);
  expect((await library({ kind: 'change' })).count).toBe(1);
});

test('worded anew or put away, it keeps its history, and comes back', async () => {
  const { insightId } = await done(people.seller.call(addInsight, { text: 'Old words' }));
  await use(people.seller, insightId, 'yes');
  await done(
    people.seller.call(changeInsight, { insightId, text: 'New words', kind: 'explore', retired: true }),
  );
  expect((await library({ search: 'words' })).items).toEqual([]);
  const away = await library({ search: 'words', retired: 'true' });
  expect(away.items).toMatchObject([{ text: 'New words', kind: 'explore', used: 1, yes: 1, retired: true }]);
  await done(people.seller.call(changeInsight, { insightId, retired: false }));
  expect((await library({ search: 'words' })).count).toBe(1);
});
