import { once } from 'node:events';
import { get as ask, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { v7 as newId } from 'uuid';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { planConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { listRoadmapLinks, revokeRoadmapLink, shareRoadmap } from '#contract/roadmap/roadmap-links.ts';
import { verify } from '#contract/upkeep/upkeep.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { inWorkspace, testPeople } from '../testing/test-people.ts';
import { done, testServer } from '../testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);
const streams: IncomingMessage[] = [];
const own = { host: 'sales.example.com', origin: 'http://sales.example.com' };

let dealId: string;
let contactId: string;
let path: string;
let linkId: string;

const get = (url = path) => server.app.inject({ method: 'GET', url, headers: { host: own.host } });
const post = (fields: Record<string, string>, url = path, headers: Record<string, string> = {}) =>
  server.app.inject({
    ...{ method: 'POST', url },
    headers: { ...own, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
const links = async () => (await done(people.seller.call(listRoadmapLinks, { dealId }))).items;
const dealNow = () => done(people.seller.call(getDeal, { dealId }));

beforeAll(async () => {
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  const opened = await done(
    people.seller.call(openDeal, {
      name: 'Claims intake',
      stakeholders: [{ name: 'Marta Ruiz', email: 'marta@tessel.example', roles: ['sponsor'] }],
    }),
  );
  dealId = opened.dealId;
  contactId = String((await dealNow()).score.people[0]?.contactId);
  const shared = await done(people.seller.call(shareRoadmap, { dealId, contactId, days: 30 }));
  path = shared.linkPath;
  linkId = shared.link.linkId;
});
afterEach(() => {
  vi.useRealTimers();
  server.now = '2026-11-22T09:00:00.000Z';
  for (const stream of streams.splice(0)) stream.destroy();
});

describe('a colleague whom the client adds', () => {
  const anna = { act: 'add colleague', name: 'Anna Łukasz', email: 'anna@tessel.example' };

  test('joins the deal by the client’s word, with a link of their own that is shown this once', async () => {
    const page = await post({ ...anna, title: 'General counsel', part: 'legal' });
    expect(page.statusCode).toBe(200);
    const [, link = ''] = /value="(http:\/\/sales\.example\.com\/r\/[^"]+)"/.exec(page.body) ?? [];
    expect(page.body).toContain('Anna Łukasz is on the plan');
    expect(page.body).toContain('mailto:anna%40tessel.example?subject=');
    const theirs = await get(new URL(link).pathname);
    expect(theirs.body).toContain('Anna Łukasz (you)');
    expect((await get()).body).not.toContain(new URL(link).pathname);
    const { ledger } = await dealNow();
    expect(ledger.items.slice(0, 2).map(({ type, by }) => [type, by.kind, by.name])).toEqual([
      ['roadmap.shared', 'client', 'Marta Ruiz'],
      ['stakeholder.joined', 'client', 'Marta Ruiz'],
    ]);
    expect((await links())[0]).toMatchObject({
      ...{ contactName: 'Anna Łukasz', addedByName: 'Marta Ruiz', madeByName: null, state: 'works' },
    });
    expect(await done(people.admin.call(verify, {}))).toMatchObject({ differences: [] });
  });

  test.each([
    ['somebody who is there, by name', { ...anna, email: 'other@tessel.example' }, 409],
    ['somebody who is there, by address', { ...anna, name: 'M.', email: 'Marta@tessel.example' }, 409],
    ['an address that is none', { ...anna, name: 'Ben', email: 'ben at tessel' }, 422],
    ['markup for a name', { ...anna, name: '<b>Ben</b>', email: 'ben@tessel.example' }, 422],
    [
      'a name that turns the line around',
      { ...anna, name: 'Ben\u202Egpj', email: 'ben@tessel.example' },
      422,
    ],
    ['nobody', { act: 'add colleague' }, 422],
  ])('is not %s, and what was typed is still there', async (_, fields, status) => {
    const before = (await dealNow()).deal.sequence;
    const page = await post(fields);
    expect(page.statusCode).toBe(status);
    expect(page.body).toContain('This could not be done');
    expect(page.body).toMatch(/<details data-key="add colleague" open="">/);
    if ('email' in fields) expect(page.body).toContain(`value="${fields.email}"`);
    expect((await dealNow()).deal.sequence).toBe(before);
  });

  test('is one of five a day, whoever of them adds', async () => {
    const add = (name: string, url = path) =>
      post({ act: 'add colleague', name, email: `${name}@tessel.example` }, url);
    const second = await add('ben');
    const [, ofBen = ''] = /value="http:\/\/[^/]+(\/r\/[^"]+)"/.exec(second.body) ?? [];
    for (const name of ['cem', 'dana', 'eva']) expect((await add(name, ofBen)).statusCode).toBe(200);
    for (const url of [path, ofBen]) {
      const enough = await add('finn', url);
      expect([enough.statusCode, enough.body.includes('Enough people were added')]).toEqual([409, true]);
    }
    expect((await links()).filter(({ addedByName }) => addedByName !== null)).toHaveLength(5);
  });
});

describe('a visit', () => {
  test('is what the page says of somebody who is there; their zone is kept the first time', async () => {
    const shared = await done(people.seller.call(shareRoadmap, { dealId, contactId, days: 30 }));
    const url = shared.linkPath;
    const mine = async () => (await links()).find((link) => link.linkId === shared.link.linkId);
    await get(url);
    // By the clocks of the device at once, which are kept only when somebody is there.
    const read = (await get(`${url}?zone=America/New_York`)).body;
    expect(read).toContain('data-zone="America/New_York" data-updated');
    expect((await get(url)).body).not.toContain('data-zone="America/New_York"');
    expect(await mine()).toMatchObject({ lastVisitAt: null });
    const before = (await dealNow()).deal.sequence;
    const visited = await post({ zone: 'America/New_York' }, `${url}/visit`);
    expect(visited.json()).toEqual({ changed: true });
    expect((await get(url)).body).toContain('data-zone="America/New_York" data-zone-kept=""');
    expect((await get(`${url}?zone=Asia/Tokyo`)).body).toContain('data-zone="America/New_York"');
    expect((await post({ zone: 'Asia/Tokyo' }, `${url}/visit`)).json()).toEqual({ changed: false });
    expect(await mine()).toMatchObject({ lastVisitAt: server.now });
    expect((await dealNow()).deal.sequence).toBe(before);
  });

  test('changes nothing that they see, so that nothing is said to have changed', async () => {
    const shared = await done(people.seller.call(shareRoadmap, { dealId, contactId, days: 30 }));
    const version = async () => /data-version="([^"]+)"/.exec((await get(shared.linkPath)).body)?.[1];
    const before = await version();
    await post({ zone: 'Europe/Berlin' }, `${shared.linkPath}/visit`);
    expect((await get(shared.linkPath)).body).toContain('data-zone-kept=""');
    expect(await version()).toBe(before);
  });

  test('is noted of no link that does not open, and for no page of another site', async () => {
    expect((await post({}, '/r/made-up/visit')).statusCode).toBe(410);
    const from = { origin: 'https://evil.example' };
    expect((await post({ zone: 'Asia/Tokyo' }, `${path}/visit`, from)).statusCode).toBe(403);
  });
});

describe('the stream of a page', () => {
  async function listen(url = path, seen = '') {
    const { port } = server.app.server.address() as AddressInfo;
    const asked = ask({ port, path: `${url}/events?seen=${seen}` });
    const [stream] = (await once(asked, 'response')) as [IncomingMessage];
    streams.push(stream);
    const heard: string[] = [];
    stream.setEncoding('utf8').on('data', (text: string) => heard.push(text));
    return { heard, stream, status: stream.statusCode };
  }
  const versionNow = async () => /data-version="([^"]+)"/.exec((await get()).body)?.[1] ?? '';

  test('says that what they see has changed, and is silent about all that is ours', async () => {
    const { heard } = await listen(path, await versionNow());
    await expect.poll(() => heard.join('')).toContain(': still here');
    const note = { type: 'note.added', data: { text: 'Ours alone' } } as const;
    await done(people.seller.call(recordFacts, { dealId, facts: [note] }));
    await expect.poll(() => heard.join('').split(': still here').length).toBe(3);
    expect(heard.join('')).not.toContain('changed');
    await done(
      people.seller.call(planConversation, {
        ...{ dealId, participants: [contactId], startsAt: '2026-12-24T09:00:00.000Z' },
      }),
    );
    await expect.poll(() => heard.join('')).toContain('event: changed\ndata: {}\n\n');
    expect(heard.join('')).not.toMatch(/\{[^}]/);
  });

  test('tells who read before it began that they read something older', async () => {
    const { heard } = await listen(path, 'older');
    await expect.poll(() => heard.join('')).toContain('event: changed');
  });

  test('is given to so many pages of a link, and to none of a link that does not open', async () => {
    expect((await listen('/r/made-up')).status).toBe(410);
    const opened = await Promise.all(Array.from({ length: 6 }, () => listen()));
    expect(opened.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect((await listen()).status).toBe(204);
    opened[0]?.stream.destroy();
    await expect.poll(async () => (await listen()).status).toBe(200);
  });

  test('holds no place for a page that was left before its answer', async () => {
    const { port } = server.app.server.address() as AddressInfo;
    for (let place = 0; place < 6; place += 1) {
      const reached = once(server.app.server, 'request');
      const left = ask({ port, path: `${path}/events` }).on('error', () => {});
      await reached;
      left.destroy();
    }
    await expect.poll(async () => (await listen()).status).toBe(200);
  });

  test('is asked now and then whether its link works, and reads the plan anew when the day is over', async () => {
    const soon = await done(people.seller.call(shareRoadmap, { dealId, contactId, days: 30 }));
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { heard, stream } = await listen(soon.linkPath);
    const beats = async (text: string) => {
      vi.advanceTimersByTime(25_000);
      await expect.poll(() => heard.splice(0).join('')).toContain(text);
    };
    await expect.poll(() => heard.splice(0).join('')).toContain('event: changed');
    await beats(': still here');
    const promise = { promiseId: newId(), contactId, what: 'a draft', due: '2026-11-22' };
    await done(people.seller.call(recordFacts, { dealId, facts: [{ type: 'promise.made', data: promise }] }));
    await expect.poll(() => heard.splice(0).join('')).toContain('event: changed');
    // What was due is late, and nobody has written anything.
    server.now = '2026-11-23T09:00:00.000Z';
    await beats('event: changed');
    const ended = once(stream, 'end');
    await inWorkspace(server, people.workspaceId, (tx) =>
      tx
        .updateTable('roadmap_link')
        .set({ revoked_at: server.now })
        .where('link_id', '=', soon.link.linkId)
        .execute(),
    );
    await beats('event: ended');
    await ended;
  });

  test('ends when the link is revoked', async () => {
    const { heard, stream } = await listen();
    await expect.poll(() => heard.join('')).toContain('event: changed');
    const ended = once(stream, 'end');
    await done(people.seller.call(revokeRoadmapLink, { dealId, linkId }));
    await ended;
    expect(heard.join('')).toContain('event: ended');
    expect(server.logged).toEqual([]);
  });
});
