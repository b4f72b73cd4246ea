import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { planConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { readRoadmap } from '#contract/roadmap/roadmap.ts';
import { listRoadmapLinks, shareRoadmap } from '#contract/roadmap/roadmap-links.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from '../testing/test-people.ts';
import { anyAddress, done, testServer } from '../testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const marta = newId();
const milestoneId = newId();
const script = '<script>alert(1)</script>';
let dealId: string;
let conversationId: string;
let path: string;

const get = (url = path, headers: Record<string, string> = {}) =>
  server.app.inject({ method: 'GET', url, headers: { host: 'sales.example.com', ...headers } });
const post = (fields: Record<string, string>, headers: Record<string, string> = {}, url = path) =>
  server.app.inject({
    method: 'POST',
    url,
    headers: {
      host: 'sales.example.com',
      origin: 'http://sales.example.com',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    payload: new URLSearchParams(fields).toString(),
  });
const dealNow = () => done(people.seller.call(getDeal, { dealId }));
const sequence = async () => (await dealNow()).deal.sequence;

beforeAll(async () => {
  const opened = await done(
    people.seller.call(openDeal, {
      name: 'Claims intake',
      clientGoal: `Faster intake ${script}`,
      stakeholders: [{ contactId: marta, name: `Marta ${script}`, roles: ['sponsor'] }],
    }),
  );
  dealId = opened.dealId;
  const startsAt = '2026-11-26T09:00:00.000Z';
  ({ conversationId } = await done(
    people.seller.call(planConversation, { dealId, participants: [marta], startsAt }),
  ));
  const step = { milestoneId, name: `The board ${script}`, kind: 'decide', date: '2026-12-04' };
  await done(people.seller.call(recordFacts, { dealId, facts: [{ type: 'milestone.set', data: step }] }));
  path = (await done(people.seller.call(shareRoadmap, { dealId, contactId: marta }))).linkPath;
});

test('the first answer is the whole page, with nothing from elsewhere, and nothing that runs but what we wrote', async () => {
  const page = await get();
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(page.headers['content-security-policy']).not.toContain('unsafe');
  expect(page.headers).toMatchObject({
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
    'x-frame-options': 'DENY',
  });
  const scripts = [...page.body.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  expect(scripts).toHaveLength(1);
  const hash = createHash('sha256')
    .update(scripts[0] ?? '')
    .digest('base64');
  expect(page.headers['content-security-policy']).toContain(
    `script-src 'sha256-${hash}'; connect-src 'self'`,
  );
  expect(page.body.replace(/<script>[\s\S]*?<\/script>/, '')).not.toMatch(
    /<(script|img|link|iframe|object)\b|\son\w+=/i,
  );
  expect(Buffer.byteLength(page.body)).toBeLessThan(60_000);
  expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\//);
  expect(page.body).toContain('Thursday 26 November');
});

test('what anybody typed is text on the page', async () => {
  const { body } = await get();
  expect(body).not.toContain(script);
  expect(body.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)?.length).toBeGreaterThan(3);
});

test('looking at it writes nothing, however often a scanner of mails follows the link', async () => {
  const before = await sequence();
  for (const method of ['GET', 'HEAD', 'GET'] as const) {
    await server.app.inject({ method, url: path, headers: { host: 'sales.example.com' } });
  }
  expect(await sequence()).toBe(before);
  const { items } = await done(people.seller.call(listRoadmapLinks, { dealId }));
  expect(items[0]?.lastVisitAt).toBeNull();
});

test('a button that is pressed is their fact, and leads back to the page', async () => {
  const sent = await post({ act: 'attend', conversationId });
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `${path}?noted`]);
  expect((await get(`${path}?noted`)).body).toContain('Noted. Sam Seller sees it at once.');
  expect((await dealNow()).ledger.items[0]).toMatchObject({
    type: 'conversation.accepted',
    by: { kind: 'client', id: marta },
  });
});

test('a time is on their clocks, also once these have been changed', async () => {
  const reading = `${path}/reading`;
  expect((await post({ locale: 'en-US', zone: 'America/New_York' }, {}, reading)).statusCode).toBe(303);
  await post({ act: 'propose time', conversationId, startsAt: '2026-11-27T15:00', words: '' });
  const token = path.slice('/r/'.length);
  const visitor = server.visitor({ address: anyAddress() });
  const { next } = await done(visitor.call(readRoadmap, { token }));
  expect(next?.proposedTimes).toEqual(['2026-11-27T20:00:00.000Z']);
  const { body } = await get();
  expect(body).toContain('Thursday, November 26');
  // They said before that they will be there, which holds no longer.
  expect(body).toContain('You proposed Friday, November 27, 3:00');
  expect(body).not.toContain('You will be there.');
  // Written on a page that was opened before the zone was changed on another device.
  const zone = 'Asia/Tokyo';
  await post({ act: 'propose time', conversationId, startsAt: '2026-11-28T15:00', words: '', zone });
  const later = await done(visitor.call(readRoadmap, { token }));
  expect(later.next?.proposedTimes).toContain('2026-11-28T06:00:00.000Z');
});

test('what cannot be done is said on the page, in their words and language', async () => {
  await post({ locale: 'de-DE', zone: 'Europe/Berlin' }, {}, `${path}/reading`);
  const gone = await post({ act: 'attend', conversationId: newId() });
  expect(gone.statusCode).toBe(409);
  expect(gone.body).toContain('Dieses Gespräch ist nicht mehr geplant.');
});

test.each([
  ['nothing', {}],
  ['an act that there is none of', { act: 'decide for us' }],
  ['a day that is none', { act: 'set date', milestoneId, date: '2026-13-45' }],
  ['a time that is none', { act: 'propose time', conversationId: '', startsAt: 'soon' }],
  ['another person’s name', { act: 'agree', contactId: newId() }],
])('%s is sent in vain, and the page says so', async (_, fields: Record<string, string>) => {
  const before = await sequence();
  const answer = await post(fields);
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('Das ließ sich nicht lesen.');
  expect(await sequence()).toBe(before);
});

test('what is sent by hand and is no text is left out', async () => {
  expect((await get(`${path}?zone=Asia/Tokyo&zone=UTC`)).statusCode).toBe(200);
  expect((await get(`${path}?zone=Nowhere/Atall`)).statusCode).toBe(200);
});

test('a page of another site, and one that sends a book, change nothing', async () => {
  const before = await sequence();
  const elsewhere = await post({ act: 'agree' }, { origin: 'https://evil.example' });
  expect(elsewhere.statusCode).toBe(403);
  expect(elsewhere.body).toContain('This was not sent from your plan');
  expect(elsewhere.body).not.toContain('Marta');
  const book = await post({ act: 'raise concern', text: 'x'.repeat(100_000) });
  expect(book.statusCode).toBe(413);
  expect(await sequence()).toBe(before);
});

test('a link that was made up opens a page that says so, and nothing of anybody', async () => {
  const page = await get('/r/ls_made-up', { 'accept-language': 'de' });
  expect(page.statusCode).toBe(410);
  expect(page.body).toContain('Dieser Link öffnet keinen Plan');
  expect(page.body).not.toContain('Marta');
  expect(server.logged).toEqual([]);
});

test.each([
  ['plan.pdf', 'application/pdf', '%PDF-'],
  ['dates.ics', 'text/calendar; charset=utf-8', 'BEGIN:VCALENDAR'],
])('%s is the plan to take along: read, and nothing more', async (name, type, beginning) => {
  const before = await sequence();
  const file = await get(`${path}/${name}`);
  expect([file.statusCode, file.headers['content-type']]).toEqual([200, type]);
  expect(file.headers).toMatchObject({
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
  expect(file.body.startsWith(beginning)).toBe(true);
  expect(await sequence()).toBe(before);
  expect((await get(`/r/ls_made-up/${name}`)).statusCode).toBe(410);
});

test('a date that moved is a later revision of the same event, and nothing else is', async () => {
  const told = async () => {
    const text = (await get(`${path}/dates.ics`)).body.replaceAll('\r\n', '\n');
    return text.split('BEGIN:VEVENT').flatMap((event) => {
      const [, uid] = /UID:(.+)@leadsheet/.exec(event) ?? [];
      const [, sequence] = /SEQUENCE:(\d+)/.exec(event) ?? [];
      return uid ? [[uid, Number(sequence)]] : [];
    });
  };
  const before = Object.fromEntries(await told());
  const data = { milestoneId, date: '2026-12-18' };
  await done(people.seller.call(recordFacts, { dealId, facts: [{ type: 'milestone.moved', data }] }));
  const note = { type: 'note.added', data: { text: 'Ours alone' } } as const;
  await done(people.seller.call(recordFacts, { dealId, facts: [note] }));
  expect(Object.fromEntries(await told())).toEqual({ ...before, [milestoneId]: before[milestoneId] + 1 });
});
