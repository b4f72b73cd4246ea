import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { errorAnswer } from '#contract/errors.ts';
import { changeProfile } from '#contract/me/me.ts';
import { operations } from '#contract/operations.ts';
import { createTeam, listTeams } from '#contract/teams/teams.ts';
import { createToken } from '#contract/tokens/tokens.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { createServer } from './create-server.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);
const key = (end: string) => `0197f3a2-6c1e-7d43-9b1f-2f6f6c7d8e${end}`;

function cookieOf(visitor: { cookies: Map<string, string> }): string {
  return [...visitor.cookies].map((pair) => pair.join('=')).join('; ');
}

test('the same write sent twice, or twice at once, is one write with one answer', async () => {
  const send = () => people.admin.call(createTeam, { name: 'Twice' }, { idempotencyKey: key('01') });
  const answers = await Promise.all([send(), send(), send()]);
  answers.push(await send());
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]!.ok).toBe(true);
  const { items } = await done(people.admin.call(listTeams, {}));
  expect(items.filter(({ name }) => name === 'Twice')).toHaveLength(1);
});

test('an id that was used for another write is refused, and so is one that is no id', async () => {
  const idempotencyKey = key('02');
  await done(people.admin.call(createTeam, { name: 'One' }, { idempotencyKey }));
  expect(await refusalOf(people.admin.call(createTeam, { name: 'Other' }, { idempotencyKey }))).toBe(
    'id_already_used',
  );
  expect(await refusalOf(people.manager.call(changeProfile, { name: 'M' }, { idempotencyKey }))).toBe(
    'id_already_used',
  );
  expect(await refusalOf(people.admin.call(createTeam, { name: 'None' }, { idempotencyKey: '12' }))).toBe(
    'invalid',
  );
});

test('what is refused leaves nothing behind, and may be tried again under the same id', async () => {
  const idempotencyKey = key('03');
  expect(await refusalOf(people.seller.call(createTeam, { name: 'Mine' }, { idempotencyKey }))).toBe(
    'not_allowed',
  );
  expect(await refusalOf(people.admin.call(createTeam, { name: 'Mine' }, { idempotencyKey }))).toBe('done');
});

test('a page of another site cannot write with the cookie of somebody who visits it', async () => {
  const cookie = cookieOf(people.admin);
  const send = (headers: Record<string, string>) =>
    server.app.inject({
      method: 'PATCH',
      url: '/api/me',
      headers: { cookie, host: 'sales.test', ...headers },
      payload: {},
    });
  expect((await send({ origin: 'https://evil.test' })).statusCode).toBe(403);
  expect((await send({ origin: 'null' })).statusCode).toBe(403);
  expect((await send({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
  expect((await send({})).statusCode).toBe(403);
  expect((await send({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
  expect((await send({ origin: 'http://sales.test' })).statusCode).toBe(200);
  const signIn = { method: 'POST' as const, url: '/api/session', payload: { email: 'a', password: 'b' } };
  const forged = await server.app.inject({ ...signIn, headers: { origin: 'https://evil.test' } });
  expect(forged.json().error.code).toBe('not_allowed');
});

test('a form of another site is not understood, because it cannot send JSON', async () => {
  const headers = { 'content-type': 'text/plain' };
  const answer = await server.app.inject({ method: 'POST', url: '/api/session', headers, payload: '{}' });
  expect([answer.statusCode, answer.json().error.code]).toEqual([415, 'not_json']);
});

test('a program needs no origin, only its token', async () => {
  const { token } = await done(people.admin.call(createToken, { name: 'Program' }));
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await server.app.inject({ method: 'PATCH', url: '/api/me', headers, payload: '' });
  expect(answer.statusCode).toBe(200);
});

test('everything that is wrong with an input is said at once, each with its path', async () => {
  const headers = { cookie: cookieOf(people.admin), origin: 'http://localhost', host: 'localhost' };
  const answer = await server.app.inject({
    ...{ method: 'PATCH', url: '/api/members/not-an-id', headers },
    payload: { role: 'king', active: 'yes' },
  });
  expect(answer.statusCode).toBe(422);
  const { error } = errorAnswer.parse(answer.json());
  expect(error.issues?.map(({ path }) => path)).toEqual([['memberId'], ['role'], ['active']]);
  expect(error.id).toBe(answer.headers['x-request-id']);
  const broken = { ...headers, 'content-type': 'application/json' };
  const half = await server.app.inject({
    method: 'PATCH',
    url: '/api/me',
    headers: broken,
    payload: '{"name"',
  });
  expect([half.statusCode, half.json().error.code]).toEqual([422, 'invalid_input']);
  const list = await server.app.inject({ method: 'PATCH', url: '/api/me', headers, payload: [] });
  expect(list.statusCode).toBe(422);
  const large = await server.app.inject({
    ...{ method: 'PATCH', url: '/api/me', headers },
    payload: { name: 'x'.repeat(2_000_000) },
  });
  expect([large.statusCode, large.json().error.code]).toEqual([413, 'too_large']);
});

test('an address of the API that there is not is said to be none, never answered with a page', async () => {
  for (const url of ['/api', '/api/', '/api/nothing', '/api/me/nothing']) {
    const answer = await server.app.inject({ url, headers: { accept: 'text/html' } });
    expect([url, answer.statusCode, answer.json().error.code]).toEqual([url, 404, 'not_found']);
  }
});

test('every answer carries the headers that make a browser careful', async () => {
  const { headers } = await server.app.inject({ url: '/api/health' });
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
});

test('who looks for pages to list is told to look at none', async () => {
  const robots = await server.app.inject({ url: '/robots.txt' });
  expect(robots.headers['content-type']).toContain('text/plain');
  expect(robots.body).toContain('Disallow: /\n');
});

test('health is told by the database, and a fault is answered with nothing but its id', async () => {
  expect((await server.app.inject({ url: '/api/health' })).json()).toEqual({ status: 'ok' });
  const broken = { ...server.options, pool: server.options.pool, log: server.options.log };
  const store = {
    transaction: () => {
      throw new Error('a secret detail');
    },
  };
  const app = await createServer({ ...broken, store: store as unknown as typeof broken.store });
  const answer = await app.inject({ url: '/api/setup' });
  expect([answer.statusCode, answer.json().error.code]).toEqual([500, 'fault']);
  expect(answer.body).not.toContain('secret detail');
  expect(server.logged.splice(0).join()).toContain(
    `${answer.json().error.id} GET /api/setup: Error: a secret detail`,
  );
  expect((await app.inject({ url: '/api/health' })).statusCode).toBe(503);
  await app.close();
});

test('the OpenAPI document and the page of the docs tell of every operation', async () => {
  const document = (await server.app.inject({ url: '/api/openapi.json' })).json();
  const told = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>)
    .flatMap((path) => Object.values(path))
    .map(({ operationId }) => operationId);
  expect(told.sort()).toEqual(Object.keys(operations).sort());
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  for (const [, name] of references) expect(Object.keys(document.components.schemas)).toContain(name);
  expect(
    document.paths['/api/members/{memberId}'].patch.responses['409'].content['application/json'].examples,
  ).toHaveProperty('last_admin');
  const page = await server.app.inject({ url: '/api/docs' });
  for (const name of Object.keys(operations)) expect(page.body).toContain(`id="${name}"`);
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+=';/);
});

test('a day before the calendar begins is no day, wherever one is given', async () => {
  const cookie = cookieOf(people.seller);
  const send = async (method: 'GET' | 'POST', url: string, payload?: object) =>
    (
      await server.app.inject({
        ...{ method, url, headers: { cookie, host: 'localhost', origin: 'http://localhost' } },
        ...(payload ? { payload } : {}),
      })
    ).statusCode;
  const { dealId } = await done(people.seller.call(openDeal, { name: 'Of our time' }));
  const record = (type: string, data: object, happenedAt?: string) =>
    send('POST', `/api/deals/${dealId}/facts`, { facts: [{ type, data, happenedAt }] });
  const promise = { promiseId: key('04'), what: 'a draft' };
  expect([
    await send('GET', '/api/deals?decisionFrom=0000-01-01'),
    await send('GET', '/api/conversations?from=0000-01-01'),
    await send('GET', `/api/deals/${dealId}?asOf=0000-12-31`),
    await record('promise.made', { ...promise, due: '0000-02-29' }),
    await record('note.added', { text: 'Long ago.' }, '0000-01-01T10:00:00Z'),
    await record('note.added', { text: 'Long ago.' }, '0001-01-01T00:00:00+12:00'),
    await record('note.added', { text: 'Far off.' }, '9999-12-31T23:00:00-12:00'),
  ]).toEqual(Array(7).fill(422));
  expect(await record('promise.made', { ...promise, due: '0001-01-01' })).toBe(200);
  expect(server.logged).toEqual([]);
});

let webFolder: string;
beforeAll(async () => {
  webFolder = await mkdtemp(join(tmpdir(), 'leadsheet-web-'));
  await mkdir(join(webFolder, 'assets'));
  await writeFile(join(webFolder, 'index.html'), '<!doctype html><title>Leadsheet</title>');
  await writeFile(join(webFolder, 'assets', 'app-1a2b3c.js'), 'export {};');
  await writeFile(join(webFolder, 'service-worker.js'), 'self.skipWaiting();');
  await writeFile(join(webFolder, 'manifest.webmanifest'), '{}');
});
afterAll(() => rm(webFolder, { recursive: true }));

test('the web app is served under any page address, its hashed files for good and its page never stale', async () => {
  const app = await createServer({ ...server.options, webFolder });
  for (const url of ['/', '/deals/123', '/join']) {
    const answer = await app.inject({ url });
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(answer.body).toContain('<title>Leadsheet</title>');
  }
  const asset = await app.inject({ url: '/assets/app-1a2b3c.js' });
  expect(asset.headers['cache-control']).toContain('immutable');
  expect(asset.headers['content-type']).toContain('javascript');
  // What decides which version runs is asked for anew each time.
  for (const [url, type] of [
    ['/service-worker.js', 'javascript'],
    ['/manifest.webmanifest', 'manifest+json'],
  ] as const) {
    const { headers } = await app.inject({ url });
    expect([url, headers['cache-control']]).toEqual([url, 'no-cache']);
    expect(headers['content-type']).toContain(type);
  }
  expect((await app.inject({ url: '/assets/gone-9z.js' })).statusCode).toBe(404);
  expect((await app.inject({ url: '/..%2f..%2fetc/passwd' })).body).not.toContain('root:');
  expect((await app.inject({ url: '/api/nothing' })).statusCode).toBe(404);
  for (const name of ['%00', 'deals/%00', 'a%2f%00.js', 'x'.repeat(300), 'ü'.repeat(200), '.%00./']) {
    expect([name, (await app.inject({ url: `/${name}` })).statusCode]).toEqual([name, 404]);
  }
  const noAddress = await app.inject({ url: '/%FF' });
  expect(noAddress.statusCode).toBe(400);
  expect(errorAnswer.parse(noAddress.json()).error.code).toBe('invalid_input');
  expect(noAddress.headers['x-content-type-options']).toBe('nosniff');
  expect(server.logged).toEqual([]);
  await app.close();
});
