import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { getCalendarLink, makeCalendarLink, removeCalendarLink } from '#contract/calendar/calendar-link.ts';
import { cancelConversation, planConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { undoFacts } from '#contract/ledger/ledger.ts';
import { deactivateMember } from '#contract/members/members.ts';
import { createToken } from '#contract/tokens/tokens.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { inWorkspace, type TestMember, testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase(), { publicUrl: 'https://sales.example.com' });
const people = testPeople(server);

const made = async (who: TestMember) => (await done(who.call(makeCalendarLink, {}))).link.path;
const read = (path: string, headers: Record<string, string> = {}) =>
  server.app.inject({ method: 'GET', url: path, headers: { host: 'sales.example.com', ...headers } });
const events = async (path: string) => {
  const answer = await read(path);
  expect(answer.statusCode).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(answer.body) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    title: event.getFirstPropertyValue('summary'),
    starts: String(event.getFirstPropertyValue('dtstart')),
    status: event.getFirstPropertyValue('status'),
    uid: event.getFirstPropertyValue('uid'),
    url: event.getFirstPropertyValue('url'),
    says: event.getFirstPropertyValue('description'),
  }));
};
async function planned(who: TestMember, title: string, startsAt = '2026-11-30T09:00:00Z') {
  const stakeholders = [{ name: 'Mia Berg', roles: [] }];
  const { dealId } = await done(
    who.call(openDeal, { name: `Deal of ${title}`, accountName: `Client of ${title}`, stakeholders }),
  );
  const plan = { dealId, title, participants: [], startsAt, endsAt: '2026-11-30T09:30:00Z' };
  const { conversationId, factIds } = await done(who.call(planConversation, plan));
  return { dealId, conversationId, factIds };
}

test('a calendar reads the conversations of one’s own deals by a private link, in UTC', async () => {
  const { seller, otherSeller } = people;
  expect(await done(seller.call(getCalendarLink, {}))).toEqual({ link: null });
  const { dealId, conversationId } = await planned(seller, 'Site visit');
  await planned(otherSeller, 'Of somebody else');
  const path = await made(seller);
  expect(await events(path)).toEqual([
    {
      title: 'Site visit · Client of Site visit',
      starts: '2026-11-30T09:00:00Z',
      status: 'CONFIRMED',
      uid: `${conversationId}@leadsheet`,
      url: `https://sales.example.com/deals/${dealId}/conversations/${conversationId}`,
      says: 'Deal of Site visit',
    },
  ]);
  const { headers } = await read(path);
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(headers['cache-control']).toBe('private, no-cache');
  // It is shown again to its owner, and to nobody else; a token reads no secret.
  expect(await done(seller.call(getCalendarLink, {}))).toMatchObject({
    link: { path, lastReadAt: server.now },
  });
  expect(await done(otherSeller.call(getCalendarLink, {}))).toEqual({ link: null });
  const { token } = await done(seller.call(createToken, { name: 'A program' }));
  expect((await server.visitor({ token }).call(getCalendarLink, {})).ok).toBe(false);
  const kept = await inWorkspace(server, people.workspaceId, (tx) =>
    tx.selectFrom('calendar_link').selectAll().execute(),
  );
  expect(JSON.stringify(kept)).not.toContain(path.split('/')[2]);
});

test('where nothing changed nothing is sent; what is cancelled stays as cancelled, what is taken back is gone', async () => {
  const { manager } = people;
  const path = await made(manager);
  const one = await planned(manager, 'To be cancelled');
  const other = await planned(manager, 'To be taken back');
  const first = await read(path);
  const etag = String(first.headers.etag);
  server.now = '2026-11-22T10:00:00.000Z';
  expect((await read(path, { 'if-none-match': etag })).statusCode).toBe(304);
  expect((await read(path, { 'if-none-match': `"other", W/${etag}` })).statusCode).toBe(304);

  const { dealId, conversationId } = one;
  await done(manager.call(cancelConversation, { dealId, conversationId }));
  await done(manager.call(undoFacts, { dealId: other.dealId, factIds: other.factIds }));
  const changed = await read(path, { 'if-none-match': etag });
  expect(changed.statusCode).toBe(200);
  expect((await events(path)).map(({ title, status }) => `${status} ${title}`)).toEqual([
    'CANCELLED To be cancelled · Client of To be cancelled',
  ]);
});

test('another link takes the place of the one before, and none opens anything once it is removed', async () => {
  const { reader } = people;
  const first = await made(reader);
  const second = await made(reader);
  expect((await read(first)).statusCode).toBe(410);
  expect((await read(second)).statusCode).toBe(200);
  await done(reader.call(removeCalendarLink, {}));
  expect((await read(second)).statusCode).toBe(410);
  expect(await done(reader.call(getCalendarLink, {}))).toEqual({ link: null });
});

test('who is no member any more has no calendar here', async () => {
  const { admin, otherSeller } = people;
  const path = await made(otherSeller);
  expect((await read(path)).statusCode).toBe(200);
  await done(admin.call(deactivateMember, { memberId: otherSeller.memberId, handOverTo: null }));
  expect((await read(path)).statusCode).toBe(410);
});

test('who tries links is held back after a few', async () => {
  const statuses = [];
  for (let index = 0; index < 25; index++) {
    const url = `/calendar/guess-${index}/conversations.ics`;
    const answer = await server.app.inject({ method: 'GET', url, remoteAddress: '203.0.113.9' });
    statuses.push(answer.statusCode);
  }
  expect(statuses[0]).toBe(410);
  expect(statuses.at(-1)).toBe(429);
});
