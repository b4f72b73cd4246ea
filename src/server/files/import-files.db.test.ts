import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeAccount, listAccounts } from '#contract/accounts/accounts.ts';
import { previewImport } from '#contract/imports/imports.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { imported, sendFiles } from '../testing/test-imports.ts';
import { testPeople } from '../testing/test-people.ts';
import { done, testServer } from '../testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);
const deals = 'Id,Deal name,Stage,Value,Account\n1,Hall 1,Proposal,1200,Fernwood\n';

const folderOf = (importId: string) => join(server.options.importFolder, people.workspaceId, importId);

test('the files of an import are removed when it is done, and stay after a dry run', async () => {
  const dry = await imported(server, people.admin, { 'deals.csv': deals }, { dryRun: true });
  expect(await readdir(join(folderOf(dry.importId), 'files'))).toEqual(['deals.csv']);
  const whole = await imported(server, people.admin, { 'deals.csv': deals });
  expect(whole.state).toBe('done');
  await expect.poll(() => existsSync(folderOf(whole.importId))).toBe(false);
});

test('how a client buys comes with a list of deals or of accounts, and what was asked here goes first', async () => {
  const accounts = async () =>
    (await done(people.admin.call(listAccounts, { limit: 100 }))).items.filter(({ name }) =>
      /^Buyer/.test(name),
    );
  const told = async () =>
    (await accounts()).map(({ name, howOften, lastBought }) => [name, howOften, lastBought]).sort();
  const list = [
    'Deal name,Stage,Account,How often they buy,Last bought,Last supplier',
    'Line 1,Proposal,Buyer A,never,,',
    'Line 2,Proposal,Buyer B,jährlich,March 2025,Brightwell',
    'Line 3,Proposal,Buyer B,never,,',
    'Line 4,Proposal,Buyer C,,,',
    'Line 5,Proposal,Buyer D,when they build,,',
  ].join('\n');
  const files = { 'deals.csv': list, 'accounts.csv': 'Account,Industry,Times bought\nBuyer E,Food,4\n' };
  expect(await imported(server, people.admin, files, { dryRun: true })).toMatchObject({ errors: 0 });
  expect(await accounts()).toEqual([]);
  expect(await imported(server, people.admin, files)).toMatchObject({ state: 'done', errors: 0 });
  const expected = [
    ['Buyer A', 'first time', null],
    ['Buyer B', 'every year', 'March 2025, Brightwell'],
    ['Buyer C', null, null],
    ['Buyer D', null, 'when they build'],
    ['Buyer E', 'sometimes', null],
  ];
  expect(await told()).toEqual(expected);

  const a = (await accounts()).find(({ name }) => name === 'Buyer A')!;
  await done(people.admin.call(changeAccount, { accountId: a.accountId, howOften: 'sometimes' }));
  await imported(server, people.admin, { 'deals.csv': list.replace('Buyer C,,,', 'Buyer C,0,,Tessel') });
  expect(await told()).toEqual([
    ['Buyer A', 'sometimes', null],
    expected[1],
    ['Buyer C', 'first time', 'Tessel'],
    ...expected.slice(3),
  ]);
});

test('an upload that breaks off half-way leaves no half of a file', async () => {
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.app.server.address() as { port: number };
  const importId = await sendFiles(server, people.admin, {
    'accounts.csv': 'Account,Industry\nFernwood,Food\n',
  });
  const cookie = [...people.admin.cookies].map((pair) => pair.join('=')).join('; ');
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  socket.write(
    `PUT /api/imports/${importId}/files/deals.csv HTTP/1.1\r\nhost: localhost\r\norigin: http://localhost\r\n` +
      `cookie: ${cookie}\r\ncontent-type: text/csv\r\ncontent-length: 100000\r\n\r\n${deals}`,
  );
  await expect.poll(async () => (await readdir(join(folderOf(importId), 'work'))).length).toBe(1);
  socket.destroy();
  await expect.poll(async () => (await readdir(join(folderOf(importId), 'work'))).length).toBe(0);
  const { preview } = await done(people.admin.call(previewImport, { importId }));
  expect(preview.files.map(({ name }) => name)).toEqual(['accounts.csv']);
  // It is no fault of ours.
  expect(server.logged).toEqual([]);
});
