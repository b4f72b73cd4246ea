import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { cancelConversation, planConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { shareRoadmap } from '#contract/roadmap/roadmap-links.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from '../testing/test-people.ts';
import { done, testServer } from '../testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);
const own = { host: 'sales.example.com', origin: 'http://sales.example.com' };
const [marta, owen, milestoneId, concernId] = [newId(), newId(), newId(), newId()];

let dealId: string;
let conversationId: string;
let path: string;
let owensPath: string;

const get = async (url = path) =>
  (await server.app.inject({ url, headers: { host: own.host, 'accept-language': 'en-GB' } })).body;
const post = (fields: Record<string, string>, url = path) =>
  server.app.inject({
    ...{ method: 'POST', url },
    headers: { ...own, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
const visit = (url = path) => post({}, `${url}/visit`);
const record = (...facts: { type: string; data: object }[]) =>
  done(people.seller.call(recordFacts, { dealId, facts: facts as never }));
const share = async (contactId: string) =>
  (await done(people.seller.call(shareRoadmap, { dealId, contactId }))).linkPath;
const moved = (date: string) => record({ type: 'milestone.moved', data: { milestoneId, date } });

/** What the page says above all, and at what is new. */
const news = async (url = path) => {
  const body = await get(url);
  const [, line = null] = /<p class="(?:fine )?since">(?:<a [^>]*>)?([^<]*)</.exec(body) ?? [];
  return [line, ...[...body.matchAll(/class="mark"[^>]*><span>([^<]*)/g)].map(([, mark]) => mark)];
};

beforeAll(async () => {
  const opened = await done(
    people.seller.call(openDeal, {
      name: 'Claims intake',
      stakeholders: [
        { contactId: marta, name: 'Marta Ruiz', roles: ['sponsor'] },
        { contactId: owen, name: 'Owen Blake', roles: ['technical'] },
      ],
    }),
  );
  dealId = opened.dealId;
  const startsAt = '2026-12-01T09:00:00.000Z';
  ({ conversationId } = await done(
    people.seller.call(planConversation, { dealId, participants: [marta], startsAt }),
  ));
  const step = { milestoneId, name: 'The board meets', kind: 'decide', date: '2026-12-04' };
  await record({ type: 'milestone.set', data: step });
  [path, owensPath] = [await share(marta), await share(owen)];
});

test('who is there for the first time, or a mail scanner at any time, is told of nothing new', async () => {
  for (const _ of [1, 2]) expect(await news()).toEqual([null]);
  await visit();
  server.now = '2026-11-22T09:20:00.000Z';
  await moved('2026-12-07');
  server.now = '2026-11-22T09:40:00.000Z';
  expect(await news()).toEqual([null]);
});

test('who comes back reads what is new, before their visit is noted and through that sitting', async () => {
  server.now = '2026-11-24T09:00:00.000Z';
  const concern = { concernId, contactId: marta, text: 'M frets about data leaving the EU' };
  await record({ type: 'concern.raised', data: concern });
  expect(await get()).not.toContain('frets');
  await record({ type: 'roadmap.worded', data: { subject: concernId, words: 'Where is our data kept?' } });
  expect(await get()).toContain('Where is our data kept?');
  const told = ['Since 22 November: 2 things are new', 'New date, was 4 Dec', 'New'];
  expect(await news()).toEqual(told);
  expect(await get()).toContain('<a href="#new">Since 22 November');
  await visit();
  server.now = '2026-11-24T09:30:00.000Z';
  expect(await news()).toEqual(told);
  await visit();
  // By another link of theirs, as each letter brings them one.
  const other = await share(marta);
  server.now = '2026-11-24T10:15:00.000Z';
  expect(await news(other)).toEqual(told);
  await visit(other);
  server.now = '2026-11-24T11:10:00.000Z';
  expect(await news()).toEqual(told);
  server.now = '2026-11-24T11:20:00.000Z';
  expect(await news()).toEqual(['Nothing is new since 11:15 today.']);
});

test('what they do themselves is no news to them, and is to a colleague', async () => {
  await visit(owensPath);
  server.now = '2026-11-25T09:00:00.000Z';
  await post({ act: 'set date', milestoneId, date: '2026-12-11' });
  await post({ act: 'attend', conversationId });
  expect(await news()).toEqual(['Nothing is new since 24 November.']);
  expect(await news(owensPath)).toEqual(['Since 24 November: one thing is new', 'New date, was 7 Dec']);
  await moved('2026-12-14');
  expect(await news()).toEqual(['Since 24 November: one thing is new', 'New date, was 11 Dec']);
  await moved('2026-12-11');
  expect(await news()).toEqual(['Nothing is new since 24 November.']);
});

test('what is ours, and what a colleague keeps to themselves, is no news of anybody’s', async () => {
  await record(
    { type: 'note.added', data: { text: 'Ours alone' } },
    { type: 'concern.raised', data: { concernId: newId(), contactId: owen, text: 'Between us' } },
    {
      type: 'position.judged',
      data: { contactId: owen, kind: 'change', state: 'refused', reason: 'Says no' },
    },
  );
  expect(await news()).toEqual(['Nothing is new since 24 November.']);
});

test('what is off the plan is told where it stood', async () => {
  await done(people.seller.call(cancelConversation, { dealId, conversationId }));
  await record(
    { type: 'milestone.removed', data: { milestoneId } },
    { type: 'concern.resolved', data: { concernId, answer: 'In Vienna.' } },
  );
  expect(await news()).toEqual(['Since 24 November: 3 things are new', 'New answer']);
  const body = await get();
  expect(body).toContain('No longer on the plan: The board meets');
  expect(body).toContain('Our conversation on Tuesday 1 December is off the plan.');
  server.now = '2026-11-25T11:00:00.000Z';
  expect(await news()).toEqual(['Nothing is new since 10:00 today.']);
});
