import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { shareRoadmap } from '#contract/roadmap/roadmap-links.ts';
import { changeRoadmapLook, getRoadmapLook } from '#contract/workspace/roadmap-look.ts';
import { pngOf } from '#domain/testing/pictures.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { inWorkspace, testPeople } from '../testing/test-people.ts';
import { done, refusalOf, testServer } from '../testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);
const change = (input: object) => people.admin.call(changeRoadmapLook, input);

const lines = deflateSync(Buffer.alloc(72 * (1 + 240 * 4)));
const png = (width: number) => Buffer.from(pngOf({ width, height: 72, packed: lines })).toString('base64');
const logo = `data:image/png;base64,${png(240)}`;

let path: string;
const page = () => server.app.inject({ method: 'GET', url: path, headers: { host: 'sales.example.com' } });
const policy = async () => String((await page()).headers['content-security-policy']);

beforeAll(async () => {
  const contactId = newId();
  const { dealId } = await done(
    people.seller.call(openDeal, {
      name: 'Intake',
      stakeholders: [{ contactId, name: 'Marta Ruiz', roles: ['sponsor'] }],
    }),
  );
  path = (await done(people.seller.call(shareRoadmap, { dealId, contactId }))).linkPath;
});

test('the page is called by the workspace and has our colours until an admin says otherwise', async () => {
  expect(await done(people.seller.call(getRoadmapLook, {}))).toEqual({
    company: null,
    color: null,
    logo: null,
  });
  const { body } = await page();
  expect(body).toContain('Sam Seller, Nordwind');
  expect(body).not.toContain('<img');
  expect(await policy()).not.toContain('img-src');
});

test('company, colour and logo stand on the page itself, allowed by what they are', async () => {
  await done(change({ company: 'Ostrava <Systems>', color: '#ffe600', logo }));
  const { body } = await page();
  expect(body).toContain('Sam Seller, Ostrava &lt;Systems&gt;');
  expect(body).toContain(`<img class="logo" src="${logo}" alt="Ostrava &lt;Systems&gt;"`);
  // Too pale to be read on white, and right as it is on the dark page.
  expect(body).toMatch(/:root\{--them:light-dark\(#(?!ffe600)[0-9a-f]{6},#ffe600\)/);
  const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(await policy()).toContain(`style-src 'sha256-${hash}'; img-src data:`);
});

test('a picture that cannot be set is left out of the plan on paper, whatever came to be kept', async () => {
  const broken = Buffer.from(pngOf({ width: 240, height: 72, packed: Buffer.from('not packed') }));
  const paper = async (kept: string) => {
    await inWorkspace(server, people.workspaceId, (tx) =>
      tx.updateTable('roadmap_look').set({ logo: kept }).execute(),
    );
    const answer = await server.app.inject({
      url: `${path}/plan.pdf`,
      headers: { host: 'sales.example.com' },
    });
    return [answer.statusCode, answer.payload.includes('/Subtype /Image')];
  };
  expect(await paper(`data:image/png;base64,${broken.toString('base64')}`)).toEqual([200, false]);
  expect(await paper(logo)).toEqual([200, true]);
});

test('each is changed by itself, and taken out again', async () => {
  await done(change({ color: null }));
  expect(await done(people.seller.call(getRoadmapLook, {}))).toMatchObject({
    company: 'Ostrava <Systems>',
    color: null,
    logo,
  });
  await done(change({ company: null, logo: null }));
  expect((await page()).body).toContain('Sam Seller, Nordwind');
});

test('of two admins who choose without having seen each other, the second is asked', async () => {
  await done(change({ color: '#112233' }));
  await done(change({ color: '#445566', seen: { color: '#112233' } }));
  // Their own change is no clash with themselves; a stale one is.
  expect(await refusalOf(change({ color: '#778899', seen: { color: '#112233' } }))).toBe('changed_meanwhile');
  await done(change({ color: null }));
});

test.each([
  ['a script that is called a picture', 'data:image/svg+xml;base64,PHN2Zy8+', 'invalid'],
  ['words that are called a picture', `data:image/png;base64,${btoa('no picture')}`, 'logo_not_usable'],
  ['an address', 'https://tracks.example.com/logo.png', 'invalid'],
  ['more than the page has room for', `data:image/png;base64,${'A'.repeat(24_000)}`, 'logo_not_usable'],
  ['few bytes of very many points', `data:image/png;base64,${png(50_000)}`, 'logo_not_usable'],
  ['a picture that was cut off', `data:image/png;base64,${png(240).slice(0, 80)}`, 'logo_not_usable'],
  ['a way out of the page', `${logo}" onload="alert(1)`, 'invalid'],
])('%s is no logo', async (_, sent, code) => {
  expect(await refusalOf(change({ logo: sent }))).toBe(code);
});

test.each(['red', '#fff', '#12345g', 'url(x)', '#123456;}'])('%s is no colour', async (color) => {
  expect(await refusalOf(change({ color }))).toBe('invalid');
});

test('what a picture is called is what its bytes are', async () => {
  await done(change({ logo: logo.replace('png', 'jpeg') }));
  expect((await done(people.seller.call(getRoadmapLook, {}))).logo).toBe(logo);
  await done(change({ logo: null }));
});

test('the trail tells that there was a picture, without it', async () => {
  const rows = await inWorkspace(server, people.workspaceId, (tx) =>
    tx.selectFrom('audit').selectAll().where('noun', '=', 'roadmap look').execute(),
  );
  expect(rows.length).toBeGreaterThan(4);
  expect(JSON.stringify(rows)).not.toContain('base64');
});
