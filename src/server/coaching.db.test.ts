import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import {
  changeCoachNote,
  listCoachNotes,
  listUnreadNotes,
  readCoachNote,
  writeCoachNote,
} from '#contract/coaching/coach-notes.ts';
import { getCoachedSeller, getCoaching, noteCoachLook } from '#contract/coaching/coaching.ts';
import { planConversation } from '#contract/conversations/planning.ts';
import { changeDeal, loseDeal, openDeal } from '#contract/deals/deal-writes.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { rebuild, verify } from '#contract/upkeep/upkeep.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

async function deal(by: TestMember, name = `Deal ${newId()}`) {
  const contactId = newId();
  const stakeholders = [{ contactId, name: 'Kai Client', roles: ['sponsor' as const] }];
  const opened = await done(by.call(openDeal, { name, stakeholders }));
  return { ...opened, contactId };
}

const wayOf = async (by: TestMember, memberId: string, code: string) => {
  const { ways } = await done(by.call(getCoachedSeller, { memberId }));
  return ways.find((way) => way.code === code);
};

test('a deal counts where control was given up at some time, also once that is over', async () => {
  server.now = '2026-09-01T09:00:00.000Z';
  const first = await deal(people.otherSeller);
  await deal(people.otherSeller);
  const { memberId } = people.otherSeller;
  // Both have no next conversation, from the start.
  server.now = '2026-09-11T09:00:00.000Z';
  expect(await wayOf(people.otherSeller, memberId, 'no-next-conversation')).toMatchObject({
    count: 2,
    of: 2,
    days: expect.closeTo(20, 1),
    others: null,
    told: null,
  });
  await done(
    people.otherSeller.call(planConversation, {
      dealId: first.dealId,
      participants: [first.contactId],
      startsAt: '2026-09-25T09:00:00.000Z',
    }),
  );
  server.now = '2026-09-21T09:00:00.000Z';
  const after = await wayOf(people.otherSeller, memberId, 'no-next-conversation');
  // Ten days of the one, until it was planned, and twenty of the other.
  expect(after).toMatchObject({ count: 2, of: 2, days: expect.closeTo(30, 1) });
  expect(after?.weeks.slice(-3)).toEqual([1, 0.5, 0.5]);
});

test('what held before a deal changed hands stays with whom it was', async () => {
  server.now = '2026-09-21T09:00:00.000Z';
  const { dealId } = await deal(people.admin);
  server.now = '2026-09-29T09:00:00.000Z';
  await done(people.admin.call(changeDeal, { dealId, ownerId: people.manager.memberId }));
  server.now = '2026-10-08T09:00:00.000Z';
  const before = await wayOf(people.admin, people.admin.memberId, 'no-next-conversation');
  const now = await wayOf(people.admin, people.manager.memberId, 'no-next-conversation');
  expect(before).toMatchObject({ count: 1, of: 1, days: expect.closeTo(8, 1) });
  expect(now).toMatchObject({ count: 1, of: 1, days: expect.closeTo(9, 1) });
  await done(people.admin.call(loseDeal, { dealId, reason: 'Bought elsewhere' }));
  server.now = '2026-10-09T09:00:00.000Z';
  const { days } = (await wayOf(people.admin, people.manager.memberId, 'no-next-conversation')) ?? {};
  expect(days).toBeCloseTo(9, 1);
});

test('what is told of the past is what a rebuild makes of the ledger, late facts and corrections included', async () => {
  server.now = '2026-10-01T09:00:00.000Z';
  const { dealId, contactId } = await deal(people.seller);
  const record = (facts: object[]) =>
    done(people.seller.call(recordFacts, { dealId, facts: facts as never }));
  server.now = '2026-10-05T09:00:00.000Z';
  await record([
    { type: 'non-commitment.heard', data: { contactId, text: 'We will be in touch', firmness: 'vague' } },
  ]);
  server.now = '2026-10-08T09:00:00.000Z';
  await record([
    {
      type: 'commitment.made',
      happenedAt: '2026-10-06T09:00:00.000Z',
      data: { contactId, kind: 'explore', what: 'Shows us the line', due: '2026-10-20', evidence: 'said' },
    },
  ]);
  const checked = await done(people.admin.call(verify, {}));
  expect(checked.differences).toEqual([]);
  expect((await done(people.admin.call(rebuild, {}))).changed).toBe(0);
});

test('who coaches sees those whose deals they see; a seller sees themselves alone', async () => {
  const coached = await done(people.manager.call(getCoaching, {}));
  expect(coached.isCoach).toBe(true);
  expect(coached.sellers.map(({ member }) => member.name)).toContain('Sam Seller');
  expect(coached.sellers.map(({ member }) => member.id)).not.toContain(people.otherSeller.memberId);
  const own = await done(people.seller.call(getCoaching, {}));
  expect(own.isCoach).toBe(false);
  expect(own.sellers.map(({ isYou }) => isYou)).toEqual([true]);
});

test('a note is read by its writer and its seller, and by nobody else', async () => {
  server.now = '2026-10-10T09:00:00.000Z';
  const { dealId, contactId } = await deal(people.seller);
  const { conversationId } = await done(
    people.seller.call(planConversation, {
      ...{ dealId, participants: [contactId], startsAt: '2026-10-12T09:00:00.000Z' },
    }),
  );
  const on = { dealId, conversationId };
  const note = await done(people.manager.call(writeCoachNote, { ...on, text: 'Ask for a date.' }));
  const textsOf = async (who: TestMember) =>
    (await done(who.call(listCoachNotes, on))).items.map(({ text }) => text);
  expect(await textsOf(people.manager)).toEqual(['Ask for a date.']);
  expect(await textsOf(people.seller)).toEqual(['Ask for a date.']);
  expect(await textsOf(people.admin)).toEqual([]);
  expect(await textsOf(people.reader)).toEqual([]);
  const unread = async () =>
    (await done(people.seller.call(listUnreadNotes, {}))).items.map(({ text }) => text);
  expect(await unread()).toEqual(['Ask for a date.']);
  const { noteId } = note;
  expect(await refusalOf(people.manager.call(readCoachNote, { noteId }))).toBe('coach_note_not_found');
  await done(people.seller.call(readCoachNote, { noteId }));
  expect(await unread()).toEqual([]);
  expect(await refusalOf(people.seller.call(changeCoachNote, { noteId, text: 'No' }))).toBe(
    'coach_note_not_found',
  );
  // What is worded anew is read anew; what is taken back is gone, and can be brought back.
  await done(people.manager.call(changeCoachNote, { noteId, text: 'Ask for a date and a name.' }));
  expect(await unread()).toEqual(['Ask for a date and a name.']);
  await done(people.manager.call(changeCoachNote, { noteId, withdrawn: true }));
  expect([await unread(), await textsOf(people.seller)]).toEqual([[], []]);
  await done(people.manager.call(changeCoachNote, { noteId, withdrawn: false }));
  expect(await unread()).toEqual(['Ask for a date and a name.']);
});

test('since the last look it is told what was recorded in the deals to talk about', async () => {
  server.now = '2026-10-12T09:00:00.000Z';
  const { memberId } = people.seller;
  await done(people.manager.call(noteCoachLook, { memberId }));
  server.now = '2026-10-13T09:00:00.000Z';
  const { dealId, contactId } = await deal(people.seller, 'Freshly told');
  await done(
    people.seller.call(recordFacts, {
      dealId,
      facts: [
        { type: 'touch.made', data: { contactId, channel: 'call', way: 'ours', about: 'the figures' } },
      ],
    }),
  );
  // The looks of one day are one.
  await done(people.manager.call(noteCoachLook, { memberId }));
  const { lookedAt, toTalkAbout } = await done(people.manager.call(getCoachedSeller, { memberId }));
  expect(lookedAt).toBe('2026-10-12T09:00:00.000Z');
  const told = toTalkAbout.find((one) => one.deal.dealId === dealId);
  expect(told?.since.map(({ sentence }) => sentence).join(' ')).toContain('the figures');
});
