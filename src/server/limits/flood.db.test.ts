import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { shareRoadmap } from '#contract/roadmap/roadmap-links.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from '../testing/test-people.ts';
import { done, testServer } from '../testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

let port: number;
let dealId: string;
let path: string;
/** Of somebody else: what is asked with a link in a minute has an end of its own. */
let pathOfOwen: string;
/** How far the ledger goes before anybody floods anything. */
let sequence: number;

beforeAll(async () => {
  const [marta, owen] = [newId(), newId()];
  const stakeholders = [
    { contactId: marta, name: 'Marta Ruiz', roles: ['sponsor' as const] },
    { contactId: owen, name: 'Owen Blake', roles: ['technical' as const] },
  ];
  ({ dealId } = await done(people.seller.call(openDeal, { name: 'Claims intake', stakeholders })));
  const linkOf = async (contactId: string) =>
    (await done(people.seller.call(shareRoadmap, { dealId, contactId }))).linkPath;
  path = await linkOf(marta);
  pathOfOwen = await linkOf(owen);
  ({ sequence } = (await done(people.seller.call(getDeal, { dealId }))).deal);
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  ({ port } = server.app.server.address() as AddressInfo);
});

interface Answered {
  status: number;
  bytes: number;
}

/** From an address of this machine; each of 127.0.0.0/8 is one. */
async function ask(url: string, { from, agent }: { from: string; agent: Agent }): Promise<Answered> {
  const [answer] = await once(
    get({ host: '127.0.0.1', port, path: url, localAddress: from, agent }),
    'response',
  );
  const body = await text(answer);
  return { status: answer.statusCode, bytes: body.length };
}

test('a thousand requests a second from one address are answered in a few bytes, and others as before', async () => {
  const flood = new Agent({ keepAlive: true, maxSockets: 100 });
  const calm = new Agent({ keepAlive: true });
  const other = () => ask(path, { from: '127.0.0.2', agent: calm });
  const others: Answered[] = [];
  const floods: Promise<Answered>[] = [];
  let isOver = false;
  const meanwhile = (async () => {
    while (!isOver) {
      others.push(await other());
      await pause(50);
    }
  })();
  for (let tick = 0; tick < 40; tick += 1) {
    for (let place = 0; place < 50; place += 1) {
      // Right ones, wrong ones, and what is no link at all.
      const url = [path, `/r/ls_${tick}-${place}`, '/r/', `${path}/anything`][place % 4] ?? path;
      floods.push(ask(url, { from: '127.0.0.1', agent: flood }));
    }
    await pause(50);
  }
  const answers = await Promise.all(floods);
  isOver = true;
  await meanwhile;
  flood.destroy();
  calm.destroy();
  const held = answers.filter(({ status }) => status === 429);
  // Twenty wrong ones end it, long before the three hundred of a minute.
  expect(answers.length - held.length).toBeLessThan(150);
  expect(Math.max(...held.map(({ bytes }) => bytes))).toBeLessThan(1400);
  expect(new Set(others.map(({ status }) => status))).toEqual(new Set([200]));
  expect(others.length).toBeGreaterThan(5);
  expect(server.logged).toEqual([]);
});

/** How long the processor worked for one of many, whatever else it has to do; in milliseconds. */
async function workFor(count: number, one: () => Promise<unknown>): Promise<number> {
  for (let place = 0; place < count / 4; place += 1) await one();
  const before = process.cpuUsage();
  for (let place = 0; place < count; place += 1) await one();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / count;
}

test('who is held back costs a fraction of who is served, so that a flood leaves time for others', async () => {
  const from = '127.0.9.1';
  const held = () => server.app.inject({ url: path, remoteAddress: from });
  for (let place = 0; place < 21; place += 1) {
    await server.app.inject({ url: `/r/ls_${place}`, remoteAddress: from });
  }
  expect((await held()).statusCode).toBe(429);
  const costOfHeld = await workFor(400, held);
  const costOfPage = await workFor(60, () => server.app.inject({ url: path, remoteAddress: '127.0.9.2' }));
  expect(costOfHeld / costOfPage).toBeLessThan(0.3);
});

/** Sends ten megabytes as fast as they are taken, and answers what came back and how much had been sent by then. */
async function sendTenMegabytes(
  url: string,
  headers: string,
  chunked: boolean,
): Promise<{ answer: string; sentBytes: number }> {
  const socket = connect({ host: '127.0.0.1', port, localAddress: '127.0.0.3' });
  socket.on('error', () => {}); // It is cut while we still send.
  await once(socket, 'connect');
  let answer = '';
  let sentBytes = 0;
  socket.on('data', (bytes) => {
    answer += bytes.toString('latin1');
  });
  const isClosed = once(socket, 'close');
  const whole = 10 * 1024 * 1024;
  const length = chunked ? 'transfer-encoding: chunked' : `content-length: ${whole}`;
  socket.write(`POST ${url} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${headers}\r\n${length}\r\n\r\n`);
  const piece = Buffer.alloc(16 * 1024, 'x');
  while (sentBytes < whole && answer === '' && !socket.destroyed) {
    const bytes = chunked ? Buffer.concat([Buffer.from('4000\r\n'), piece, Buffer.from('\r\n')]) : piece;
    const isTaken = socket.write(bytes);
    sentBytes += piece.length;
    if (!isTaken) await Promise.race([once(socket, 'drain'), isClosed, pause(1000)]);
    else await pause(0);
  }
  for (let wait = 0; wait < 100 && !/\r\n\r\n[\s\S]/.test(answer); wait += 1) await pause(20);
  socket.destroy();
  return { answer, sentBytes };
}

const form = 'content-type: application/x-www-form-urlencoded';
const json = 'content-type: application/json';

const tooMuch: readonly (readonly [string, () => string, string, boolean])[] = [
  ['to a page, announced', () => pathOfOwen, form, false],
  ['to a page, in pieces', () => pathOfOwen, form, true],
  ['to an operation, announced', () => '/api/roadmaps/act', json, false],
  ['to an operation, in pieces', () => '/api/roadmaps/act', json, true],
  ['to one that needs a sign-in', () => '/api/deals', json, true],
  ['to where nothing is', () => '/r/a/b/c', form, false],
];

test.each(tooMuch)(
  'ten megabytes %s are refused before they are there, with what to do',
  async (_, url, type, pieces) => {
    const before = process.memoryUsage();
    const { answer, sentBytes } = await sendTenMegabytes(url(), type, pieces);
    const after = process.memoryUsage();
    expect(answer.split('\r\n', 1)[0]).toBe('HTTP/1.1 413 Payload Too Large');
    expect(answer).toMatch(/keep it to a few sentences|send less at once/);
    expect(sentBytes).toBeLessThan(8 * 1024 * 1024);
    const grown = after.arrayBuffers + after.external - before.arrayBuffers - before.external;
    expect(grown).toBeLessThan(20 * 1024 * 1024);
    const { deal } = await done(people.seller.call(getDeal, { dealId }));
    expect(deal.sequence).toBe(sequence);
  },
);
