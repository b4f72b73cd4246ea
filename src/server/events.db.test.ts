import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { notePresence } from '#contract/deals/presence.ts';
import { saveMeeting } from '#contract/meeting/meeting.ts';
import { changeMember } from '#contract/members/members.ts';
import { signOut } from '#contract/session/session.ts';
import { dealChanges } from '#store/deal-changes.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { inWorkspace, type TestMember, testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);
const dealId = '0197f3a2-6c1e-7d43-9b1f-2f6f6c7d8e01';
const streams: IncomingMessage[] = [];

beforeAll(async () => {
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  await inWorkspace(server, people.workspaceId, (tx) =>
    sql`insert into deal (workspace_id, deal_id, sequence, name, state, owner_id, team_id, currency, opened_at, last_happened_at)
      values (${people.workspaceId}, ${dealId}, 1, 'Pumps', 'open', ${people.seller.memberId}, ${people.teamId}, 'EUR',
        ${server.now}, ${server.now})`.execute(tx),
  );
});
afterEach(() => {
  for (const stream of streams.splice(0)) stream.destroy();
});

interface Listening {
  greeting: string;
  heard: string[];
  stream: IncomingMessage;
}

/** Opens the stream of somebody, and gathers what it tells them. */
async function listen(who: TestMember): Promise<Listening> {
  const { port } = server.app.server.address() as AddressInfo;
  const cookie = [...who.cookies].map((pair) => pair.join('=')).join('; ');
  const asked = get({ port, path: '/api/events', headers: { cookie } });
  const [stream] = (await once(asked, 'response')) as [IncomingMessage];
  streams.push(stream);
  const heard: string[] = [];
  stream.setEncoding('utf8').on('data', (text: string) => heard.push(...text.split('\n\n').filter(Boolean)));
  await expect.poll(() => heard.join()).toContain('event: all');
  const greeting = heard.splice(0).join();
  return { greeting, heard, stream };
}

/** What the first event that they hear says of the last change. */
async function changedMsAgo(who: TestMember): Promise<number> {
  const { greeting } = await listen(who);
  const { changedMsAgo: ago } = JSON.parse(greeting.slice(greeting.indexOf('{'))) as {
    changedMsAgo?: number;
  };
  return ago ?? Number.POSITIVE_INFINITY;
}

async function change(sequence: number, workspaceId = people.workspaceId, more = {}): Promise<void> {
  const payload = JSON.stringify({ workspaceId, dealId, sequence, ...more });
  await database.application.query('select pg_notify($1, $2)', [dealChanges, payload]);
}

test('whose deal it is hears that it was a client, also where one of us did something right after', async () => {
  const [owner, manager] = [await listen(people.seller), await listen(people.manager)];
  await change(7, people.workspaceId, { fromClient: true });
  await change(8);
  const told = (more: string) => `event: deal\ndata: {"dealId":"${dealId}","sequence":8${more}}`;
  await expect.poll(() => owner.heard).toEqual([told(',"fromClient":true')]);
  await expect.poll(() => manager.heard).toEqual([told('')]);
});

test('who may see a deal hears that it changed; others, elsewhere too, hear nothing of it', async () => {
  const [owner, manager] = [await listen(people.seller), await listen(people.manager)];
  const [other, stranger] = [await listen(people.otherSeller), await listen(people.stranger)];
  await change(2);
  const told = `event: deal\ndata: {"dealId":"${dealId}","sequence":2}`;
  await expect.poll(() => owner.heard).toEqual([told]);
  await expect.poll(() => manager.heard).toEqual([told]);
  await change(3);
  await expect.poll(() => owner.heard.length).toBe(2);
  expect([other.heard, stranger.heard]).toEqual([[], []]);
});

test('whoever begins to listen is told how long ago something changed, for what their page read before', async () => {
  const before = await listen(people.seller);
  const begun = performance.now();
  await done(people.admin.call(changeMember, { memberId: people.reader.memberId, name: 'Rita Read' }));
  await expect.poll(() => before.heard).toEqual(['event: all\ndata: {}']);
  const ago = await changedMsAgo(people.seller);
  expect(ago).toBeLessThanOrEqual(performance.now() - begun);
  // Elsewhere nothing changed in that time.
  expect(await changedMsAgo(people.stranger)).toBeGreaterThan(ago);
});

test('when the connection to the database is lost, listeners are told to look again, and go on hearing', async () => {
  const { heard } = await listen(people.seller);
  await database.owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen ${dealChanges}'
      and datname = current_database()`,
  );
  await expect.poll(() => heard.join(), { timeout: 5000 }).toContain('event: all');
  await change(4);
  await expect.poll(() => heard.join()).toContain('"sequence":4');
  server.logged.splice(0);
});

test('who has a page open looks again when a row of the workspace changes; who is elsewhere hears nothing', async () => {
  const [here, stranger] = [await listen(people.seller), await listen(people.stranger)];
  await done(people.admin.call(changeMember, { memberId: people.reader.memberId, name: 'Rita Renamed' }));
  await expect.poll(() => here.heard).toEqual(['event: all\ndata: {}']);
  expect(stranger.heard).toEqual([]);
});

test('the stream of somebody who has signed out ends at the next change', async () => {
  const { stream } = await listen(people.manager);
  await done(people.manager.call(signOut, {}));
  const ended = once(stream, 'end');
  await change(5);
  await ended;
});

test('nobody listens without being signed in', async () => {
  expect((await server.app.inject({ url: '/api/events' })).statusCode).toBe(401);
});

test('who is on a deal hears who else is, and what they do there; who is not hears nothing', async () => {
  const standing = { workspaceId: people.workspaceId, deal_id: dealId };
  await inWorkspace(server, people.workspaceId, (tx) =>
    sql`insert into standing (workspace_id, deal_id, sequence, state)
      values (${standing.workspaceId}, ${standing.deal_id}, 1, '{"deal":{}}')`.execute(tx),
  );
  const seller = await listen(people.seller);
  const admin = await listen(people.admin);
  await done(people.seller.call(notePresence, { dealId, doing: 'looking' }));
  await expect.poll(() => seller.heard.join()).toContain('"people":[]');
  await done(people.admin.call(notePresence, { dealId, doing: 'writing' }));
  const { memberId } = people.admin;
  await expect.poll(() => seller.heard.join()).toContain(`"memberId":"${memberId}"`);
  expect(seller.heard.join()).toContain('"doing":"writing"');
  await expect.poll(() => admin.heard.join()).toContain('"doing":"looking"');
  await done(people.admin.call(notePresence, { dealId, doing: 'gone' }));
  await expect.poll(() => seller.heard.at(-1)).toContain('"people":[]');
});

test('who begins to listen only after somebody came to their deal is told who is there', async () => {
  await done(people.seller.call(notePresence, { dealId, doing: 'looking' }));
  await done(people.admin.call(notePresence, { dealId, doing: 'writing' }));
  const early = await listen(people.admin);
  await done(people.admin.call(notePresence, { dealId, doing: 'writing' }));
  await expect.poll(() => early.heard.join()).toContain('event: presence');
  const late = await listen(people.seller);
  await expect
    .poll(() => late.greeting + late.heard.join())
    .toContain(`"memberId":"${people.admin.memberId}"`);
  await done(people.admin.call(notePresence, { dealId, doing: 'gone' }));
  await done(people.seller.call(notePresence, { dealId, doing: 'gone' }));
});

test('who is on a deal hears at once that somebody types in the record of a meeting; who is not hears nothing', async () => {
  const [seller, admin] = [await listen(people.seller), await listen(people.admin)];
  await done(people.seller.call(notePresence, { dealId, doing: 'writing' }));
  await expect.poll(() => seller.heard.join()).toContain('event: presence');
  const conversationId = '0197f3a2-6c1e-7d43-9b1f-2f6f6c7d8e02';
  const cell = { key: 'note/a/text', value: 'Likes the board', typedAt: server.now };
  await done(people.seller.call(saveMeeting, { dealId, conversationId, deviceId: dealId, cells: [cell] }));
  await expect
    .poll(() => seller.heard.at(-1))
    .toBe(`event: meeting\ndata: ${JSON.stringify({ dealId, conversationId, revision: 1 })}`);
  await change(6);
  await expect.poll(() => admin.heard.join()).toContain('"sequence":6');
  expect(admin.heard.join()).not.toContain('event: meeting');
});
