import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { closeOut } from '#contract/conversations/close-out.ts';
import { openDeal, removeDeal } from '#contract/deals/deal-writes.ts';
import { getDeal, getTimeline, listDeals } from '#contract/deals/deals.ts';
import { notePresence } from '#contract/deals/presence.ts';
import { getEntry, getLedger, recordFacts, undoFacts } from '#contract/ledger/ledger.ts';
import { getToday } from '#contract/today/today.ts';
import { verify } from '#contract/upkeep/upkeep.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

async function openOne(name: string) {
  const contactId = newId();
  const stakeholders = [{ contactId, name: 'Priya Nair', roles: ['sponsor' as const] }];
  const opened = await done(people.seller.call(openDeal, { name, stakeholders }));
  return { ...opened, contactId };
}

const verified = async () => (await done(people.admin.call(verify, {}))).differences;

test('a close-out is taken back as one, with the conversation that it planned, and done again', async () => {
  server.now = '2026-11-20T11:00:00.000Z';
  const { dealId, contactId } = await openOne('Close out and undo');
  const before = await done(people.seller.call(getDeal, { dealId }));
  const closed = await done(
    people.seller.call(closeOut, {
      dealId,
      conversationId: newId(),
      held: {
        startsAt: '2026-11-20T09:00:00.000Z',
        endsAt: '2026-11-20T10:00:00.000Z',
        participants: [contactId],
      },
      promises: [{ what: 'send the figures', due: '2026-11-24' }],
      next: { kind: 'conversation', startsAt: '2026-11-27T09:00:00.000Z', participants: [contactId] },
    }),
  );
  const closedOut = await done(people.seller.call(getDeal, { dealId }));
  expect(closedOut.conversations).toHaveLength(2);

  const undone = await done(people.seller.call(undoFacts, { dealId, factIds: closed.factIds }));
  const after = await done(people.seller.call(getDeal, { dealId }));
  expect(after.conversations).toEqual(before.conversations);
  expect(after.promises).toEqual([]);
  expect(await verified()).toEqual([]);

  await done(people.seller.call(undoFacts, { dealId, factIds: undone.factIds }));
  const again = await done(people.seller.call(getDeal, { dealId }));
  expect(again.conversations).toEqual(closedOut.conversations);
});

test('a deal that was opened by mistake leaves every list, and stands again when that is undone', async () => {
  server.now = '2026-11-21T11:00:00.000Z';
  const { dealId, factIds } = await openOne('Opened by mistake');
  const undone = await done(people.seller.call(undoFacts, { dealId, factIds }));
  expect(undone.dealUndone).toBe(true);
  expect(await refusalOf(people.seller.call(getDeal, { dealId }))).toBe('deal_not_found');
  const listed = await done(people.seller.call(listDeals, { state: 'all', search: 'Opened by mistake' }));
  expect(listed).toMatchObject({ items: [], count: 0 });
  const today = await done(people.seller.call(getToday, {}));
  expect(JSON.stringify(today)).not.toContain(dealId);
  expect(await verified()).toEqual([]);
  const note = { type: 'note.added' as const, data: { text: 'Still there?' } };
  expect(await refusalOf(people.seller.call(recordFacts, { dealId, facts: [note] }))).toBe('deal_not_found');
  // Its page is left at the same moment: whoever says so is not told that there is nothing to leave.
  await done(people.seller.call(notePresence, { dealId, doing: 'gone' }));
  expect(await refusalOf(people.seller.call(notePresence, { dealId, doing: 'looking' }))).toBe(
    'deal_not_found',
  );

  await done(people.seller.call(undoFacts, { dealId, factIds: undone.factIds }));
  expect((await done(people.seller.call(getDeal, { dealId }))).deal.name).toBe('Opened by mistake');
});

test('what a colleague has built on is not taken back, and they are named', async () => {
  server.now = '2026-11-22T11:00:00.000Z';
  const { dealId } = await openOne('Two people');
  const promiseId = newId();
  const promise = { type: 'promise.made' as const, data: { promiseId, what: 'send it', due: '2026-11-25' } };
  const { factIds } = await done(people.seller.call(recordFacts, { dealId, facts: [promise] }));
  const kept = { type: 'promise.kept' as const, data: { promiseId } };
  await done(people.manager.call(recordFacts, { dealId, facts: [kept] }));
  expect(await refusalOf(people.seller.call(undoFacts, { dealId, factIds }))).toBe('undo_too_late');
});

test('an entry is shown with its story, and the deal as of a day before it', async () => {
  server.now = '2026-11-02T11:00:00.000Z';
  const { dealId, contactId } = await openOne('Back in time');
  server.now = '2026-11-10T11:00:00.000Z';
  const judged = {
    type: 'position.judged' as const,
    data: { contactId, kind: 'explore', state: 'gained' as const, reason: 'They said so' },
  };
  const { factIds } = await done(people.seller.call(recordFacts, { dealId, facts: [judged] }));
  const factId = factIds[0] ?? '';
  const shown = await done(people.seller.call(getEntry, { dealId, factId }));
  expect(shown.story).toEqual([shown.entry]);
  expect(shown.entry.by.name).toBe('You');

  const stateOf = async (asOf?: string) => {
    const page = await done(people.seller.call(getDeal, { dealId, ...(asOf ? { asOf } : {}) }));
    const position = page.score.people[0]?.positions.find(({ kind }) => kind === 'explore');
    return { state: position?.state, may: page.deal.may.change, asOf: page.asOf, entries: page.ledger.count };
  };
  expect(await stateOf()).toEqual({ state: 'gained', may: true, asOf: null, entries: 3 });
  expect(await stateOf('2026-11-09')).toEqual({
    ...{ state: 'none', may: false, asOf: '2026-11-09T22:59:59.999Z', entries: 2 },
  });
  const { moments } = await done(people.seller.call(getTimeline, { dealId }));
  expect(moments.map(({ kind }) => kind)).toEqual(['other', 'gained']);
  const ledger = await done(people.seller.call(getLedger, { dealId }));
  expect(ledger.count).toBe(3);
});

test('a deal that was opened by mistake is deleted later, too, until something happened in it', async () => {
  server.now = '2026-11-21T13:00:00.000Z';
  const { dealId, contactId } = await openOne('Noticed later');
  expect((await done(people.seller.call(getDeal, { dealId }))).deal.may.remove).toBe(true);
  const removed = await done(people.seller.call(removeDeal, { dealId }));
  expect(await refusalOf(people.seller.call(getDeal, { dealId }))).toBe('deal_not_found');
  expect(await verified()).toEqual([]);

  await done(people.seller.call(undoFacts, { dealId, factIds: removed.factIds }));
  const facts = [
    { type: 'concern.raised' as const, data: { concernId: newId(), contactId, text: 'Too late' } },
  ];
  await done(people.seller.call(recordFacts, { dealId, facts }));
  expect((await done(people.seller.call(getDeal, { dealId }))).deal.may.remove).toBe(false);
  expect(await refusalOf(people.seller.call(removeDeal, { dealId }))).toBe('undo_too_late');
});

test('how somebody thinks of it and weighs in it is said, read in the ledger, and taken back', async () => {
  const { dealId, contactId } = await openOne('Weighed');
  const weightOf = async () => {
    const { score } = await done(people.seller.call(getDeal, { dealId }));
    return score.people.map(({ attitude, influence }) => ({ attitude, influence }));
  };
  expect(await weightOf()).toEqual([{ attitude: 'unknown', influence: 'unknown' }]);
  const data = { contactId, attitude: 'against' as const, influence: 'high' as const };
  const said = await done(
    people.seller.call(recordFacts, { dealId, facts: [{ type: 'stakeholder.changed', data }] }),
  );
  expect(await weightOf()).toEqual([{ attitude: 'against', influence: 'high' }]);
  const { items } = await done(people.seller.call(getLedger, { dealId }));
  const words = items[0]?.sentence.map(({ text }) => text).join('');
  expect(words).toContain('They are against it. Their word weighs much.');
  await done(people.seller.call(undoFacts, { dealId, factIds: said.factIds }));
  expect(await weightOf()).toEqual([{ attitude: 'unknown', influence: 'unknown' }]);
  expect(await verified()).toEqual([]);
});
