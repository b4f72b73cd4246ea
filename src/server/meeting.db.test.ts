import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { closeOut } from '#contract/conversations/close-out.ts';
import { getPlanProposal, planConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { undoFacts } from '#contract/ledger/ledger.ts';
import { getMeeting, saveMeeting } from '#contract/meeting/meeting.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

async function aConversation() {
  const { dealId } = await done(people.seller.call(openDeal, { name: `Deal ${newId()}` }));
  return { dealId, conversationId: newId() };
}

const typed = (key: string, value: string | boolean | null, minute = 0) => ({
  key,
  value,
  typedAt: `2026-11-18T09:0${minute}:00.000Z`,
});

test('what is typed on one device is there on the next', async () => {
  const it = await aConversation();
  await done(
    people.seller.call(saveMeeting, {
      ...it,
      deviceId: newId(),
      cells: [typed('note/a/text', 'Likes the board'), typed('ask/b/result', null)],
    }),
  );
  const { revision, cells } = await done(people.seller.call(getMeeting, it));
  expect(revision).toBe(1);
  expect(cells).toMatchObject([
    { key: 'ask/b/result', value: null, by: { id: people.seller.memberId } },
    { key: 'note/a/text', value: 'Likes the board' },
  ]);
});

test('what cannot be stored of what was typed keeps nothing else from arriving', async () => {
  const it = await aConversation();
  const cells = [typed('note/a/text', 'Copied\0 from a paper, cut off \ud83d')];
  await done(people.seller.call(saveMeeting, { ...it, deviceId: newId(), cells }));
  const saved = await done(people.seller.call(getMeeting, it));
  expect(saved.cells).toMatchObject([{ value: 'Copied from a paper, cut off \ufffd' }]);
});

test('two people who close out the same conversation both find everything', async () => {
  const it = await aConversation();
  const [mine, theirs] = [newId(), newId()];
  const key = 'line/a/what';
  await done(
    people.seller.call(saveMeeting, { ...it, deviceId: mine, cells: [typed(key, 'Sends the figures', 1)] }),
  );
  const { cells } = await done(
    people.manager.call(saveMeeting, { ...it, deviceId: theirs, cells: [typed(key, 'Calls the plant', 2)] }),
  );
  expect(cells).toMatchObject([
    {
      key,
      value: 'Calls the plant',
      by: { id: people.manager.memberId },
      others: [{ value: 'Sends the figures', by: { id: people.seller.memberId } }],
    },
  ]);
});

test('what arrives at the same instant is kept all the same', async () => {
  const it = await aConversation();
  await Promise.all(
    Array.from({ length: 12 }, (_, place) =>
      done(
        people.seller.call(saveMeeting, {
          ...it,
          deviceId: newId(),
          cells: [typed(`note/${place}/text`, `Note ${place}`)],
        }),
      ),
    ),
  );
  const { revision, cells } = await done(people.seller.call(getMeeting, it));
  expect([revision, cells.length]).toEqual([12, 12]);
});

test('only what is new is sent again', async () => {
  const it = await aConversation();
  const deviceId = newId();
  await done(people.seller.call(saveMeeting, { ...it, deviceId, cells: [typed('note/a/text', 'One')] }));
  await done(
    people.seller.call(saveMeeting, { ...it, deviceId, seen: 1, cells: [typed('note/b/text', 'Two')] }),
  );
  const { cells } = await done(people.seller.call(getMeeting, { ...it, since: 1 }));
  expect(cells.map(({ key }) => key)).toEqual(['note/b/text']);
});

test('somebody new stays who they are when the close-out that named them is undone and done again', async () => {
  server.now = '2026-11-18T11:00:00.000Z';
  const it = await aConversation();
  const contactId = newId();
  const closing = {
    ...it,
    held: { startsAt: '2026-11-18T09:00:00.000Z', endsAt: '2026-11-18T10:00:00.000Z' },
    stakeholders: [{ contactId, name: 'Ines Roth', roles: [] }],
    commitments: [{ commitmentId: newId(), contactId, what: 'Signs it', due: '2026-11-20' }],
    next: { kind: 'refused' as const },
  };
  const { factIds } = await done(people.seller.call(closeOut, closing));
  await done(people.seller.call(undoFacts, { dealId: it.dealId, factIds }));
  const again = await done(people.seller.call(closeOut, closing));
  expect(again.notFirm).toEqual([]);
});

test('a plan that was begun is found from another device and by a colleague, until its conversation is planned', async () => {
  server.now = '2026-11-18T11:00:00.000Z';
  const { dealId, conversationId } = await aConversation();
  const draft = { dealId, conversationId: newId(), deviceId: newId() };
  const cells = [typed('plan/plan/conversationId', conversationId), typed('plan/plan/gain', 'A view')];
  await done(people.seller.call(saveMeeting, { ...draft, cells }));
  const begun = async (who = people.manager) =>
    (await done(who.call(getPlanProposal, { dealId }))).begun.map(({ conversationId: id, by }) => [
      id,
      by.id,
    ]);
  expect(await begun()).toEqual([[conversationId, people.seller.memberId]]);
  await done(people.manager.call(saveMeeting, { ...draft, cells: [typed('plan/plan/title', 'Rework', 2)] }));
  expect(await begun(people.seller)).toEqual([[conversationId, people.manager.memberId]]);

  const planned = { dealId, conversationId, startsAt: '2026-11-24T09:00:00.000Z', participants: [] };
  const { factIds } = await done(people.seller.call(planConversation, planned));
  expect(await begun()).toEqual([]);
  await done(people.seller.call(undoFacts, { dealId, factIds }));
  expect(await begun()).toHaveLength(1);
});
