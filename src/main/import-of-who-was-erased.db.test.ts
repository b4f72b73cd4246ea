import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createContact, listContacts } from '#contract/contacts/contacts.ts';
import { erasePerson, previewErasure } from '#contract/contacts/erasure.ts';
import {
  getImport,
  listImportErrors,
  listImports,
  previewImport,
  runImport,
} from '#contract/imports/imports.ts';
import { tasksDone } from '#server/testing/tasks-done.ts';
import { ended, imported, sendFiles } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { dumpOf, foundIn } from '#server/testing/whole-dump.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const files = (id = '003000000000001AAA', about = 'Likes boats') => ({
  'Account.csv': 'Id,IsDeleted,Name\n001000000000001AAA,0,Kraftwerk',
  'Contact.csv': [
    'Id,IsDeleted,AccountId,LastName,FirstName,Name,Email,MobilePhone,Description',
    `${id},0,001000000000001AAA,Zwetschgenbaum,Erika,Erika Zwetschgenbaum,erika@plumtree.example,+49 171 2345678,${about}`,
    '003000000000002AAA,0,001000000000001AAA,Sauerbier,Hugo,Hugo Sauerbier,hugo@plumtree.example,,',
  ].join('\n'),
});

async function names() {
  const { items } = await done(people.admin.call(listContacts, {}));
  return items.map(({ name }) => name);
}

const words = ['zwetschgen', 'erika', '2345678', 'likes boats', 'likes trains'];
const left = async () => foundIn(await dumpOf(server, people.workspaceId, database), words);

test('the same file again does not bring back who was erased, and says so without their row', async () => {
  const { admin } = people;
  await imported(server, admin, files());
  expect(await names()).toEqual(['Erika Zwetschgenbaum', 'Hugo Sauerbier']);
  const { items } = await done(admin.call(listContacts, { search: 'erika' }));
  const contactId = items[0]?.contactId ?? '';
  await done(admin.call(erasePerson, { contactId, name: 'Erika Zwetschgenbaum' }));
  await tasksDone(admin);
  expect(await left()).toEqual([]);

  const again = await imported(server, admin, files());
  expect(again.counts.contacts).toMatchObject({ created: 0, skipped: 1 });
  expect(await names()).toEqual(['Hugo Sauerbier']);
  const { items: errors } = await done(
    admin.call(listImportErrors, { importId: again.importId, outcome: 'skipped' }),
  );
  expect(errors).toEqual([
    { file: 'Contact.csv', line: 2, cells: [], reason: 'Somebody who was erased on 2026-11-22 is left out.' },
  ]);
  expect(await left()).toEqual([]);
});

test('no import shows samples of the files that they stood in, whether these name them or not', async () => {
  const { items } = await done(people.admin.call(listImports, {}));
  expect(items.length).toBeGreaterThan(0);
  for (const { importId } of items) {
    const { preview } = await done(people.admin.call(getImport, { importId }));
    for (const { columns } of preview.files) expect(columns.flatMap(({ samples }) => samples)).toEqual([]);
  }
});

test('nor does another id with the same e-mail, or the same id with another', async () => {
  const again = await imported(server, people.admin, files('003000000000009AAA', 'Likes trains'));
  expect(again.counts.contacts).toMatchObject({ created: 0, skipped: 1 });
  const otherMail = files();
  otherMail['Contact.csv'] = otherMail['Contact.csv'].replace('erika@plumtree', 'ez@plumtree');
  const third = await imported(server, people.admin, otherMail);
  expect(third.counts.contacts).toMatchObject({ created: 0, skipped: 1 });
  expect(await names()).toEqual(['Hugo Sauerbier']);
});

test('files of imports that were only looked at go with the erasure, which says so before', async () => {
  const { admin } = people;
  const { contactId } = await done(admin.call(createContact, { name: 'Wanda Wartend' }));
  const looked = await sendFiles(server, admin, { 'people.csv': 'Name,Company\nWanda Wartend,Kraftwerk' });
  await done(admin.call(previewImport, { importId: looked }));
  await sendFiles(server, admin, { 'more.csv': 'Name,Company\nWanda Wartend,Kraftwerk' });
  const tried = await imported(
    server,
    admin,
    { 'tried.csv': 'Name,Company\nWanda Wartend,X' },
    { dryRun: true },
  );
  expect(tried.state).toBe('previewed');
  const lying = () => readdir(join(server.options.importFolder, people.workspaceId));
  await expect.poll(lying).toHaveLength(3);
  expect((await done(admin.call(previewErasure, { contactId }))).uploads).toBe(3);
  await done(admin.call(erasePerson, { contactId, name: 'Wanda Wartend' }));
  expect(await lying()).toEqual([]);
  await tasksDone(admin);
  await done(admin.call(runImport, { importId: looked }));
  expect(await ended(admin, looked)).toMatchObject({
    state: 'failed',
    message: expect.stringContaining('Please send the files first.'),
  });
});

test('a row of somebody erased that was deleted there, or cannot be used, is kept without its words', async () => {
  const { admin } = people;
  const header = 'Id,IsDeleted,AccountId,LastName,FirstName,Name,Email,MobilePhone,Description';
  const rows = [
    '003000000000001,1,001000000000001AAA,Zwetschgenbaum,Erika,Erika Zwetschgenbaum,,+49 171 2345678,Likes boats',
    '003000000000004AAA,0,001000000000001AAA,,,,erika@plumtree.example,2345678,Likes trains, and boats,,,,,',
    '003000000000005AAA,1,001000000000001AAA,Pflaume,Pia,Pia Pflaume,pia@plumtree.example,,',
  ];
  const again = await imported(server, admin, { ...files(), 'Contact.csv': [header, ...rows].join('\n') });
  expect(again.counts.contacts).toMatchObject({ created: 0 });
  const kept = async (outcome: 'skipped' | 'failed') =>
    (await done(admin.call(listImportErrors, { importId: again.importId, outcome }))).items;
  const all = [...(await kept('skipped')), ...(await kept('failed'))];
  expect(all.map(({ line, cells }) => [line, cells.length > 0]).sort()).toEqual([
    [2, false],
    [3, false],
    [4, true],
  ]);
  expect(await left()).toEqual([]);
});
