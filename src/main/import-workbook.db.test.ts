import { expect, test } from 'vitest';
import { madeBook, madeRow } from '#connectors/workbook/testing/made-book.ts';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { previewImport } from '#contract/imports/imports.ts';
import { imported, sendFiles } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const book = (value: number) =>
  madeBook({
    Pipeline: [
      madeRow(1, ['Deal Name', 'Stage', 'Amount', 'Account']),
      madeRow(2, ['Pumps', 'Proposal', value, 'Acme']),
      madeRow(3, ['Valves', 'Proposal', 2000, null]),
    ].join(''),
    People: [
      madeRow(1, ['First name', 'Last name', 'E-mail', 'Phone', 'Company']),
      madeRow(2, ['Clara', 'Client', 'clara@acme.example', 493012345678, 'Acme']),
    ].join(''),
    Notes: madeRow(1, ['Just a note']),
  });

test('the sheets of a workbook are tables like any other, and one that is none is left out', async () => {
  const importId = await sendFiles(server, people.admin, { 'pipeline.xlsx': await book(1000.5) });
  const { preview } = await done(people.admin.call(previewImport, { importId }));
  expect(preview.files.map(({ name, noun, rows }) => [name, noun, rows])).toEqual([
    ['pipeline.xlsx/Notes', null, 0],
    ['pipeline.xlsx/People', 'contacts', 1],
    ['pipeline.xlsx/Pipeline', 'deals', 2],
  ]);
});

test('a workbook brings deals and people; the same one again changes nothing, a later one what is new in it', async () => {
  const first = await imported(server, people.admin, { 'pipeline.xlsx': await book(1000.5) });
  expect(first).toMatchObject({
    ...{ state: 'done', errors: 0 },
    counts: { deals: { created: 2 }, contacts: { created: 1 }, accounts: { created: 1 } },
  });
  const { items } = await done(people.admin.call(listContacts, { search: 'Clara' }));
  const clara = await done(people.admin.call(getContact, { contactId: items[0]?.contactId ?? '' }));
  expect(clara).toMatchObject({ phone: '493012345678', account: { name: 'Acme' } });
  const again = await imported(server, people.admin, { 'pipeline.xlsx': await book(1000.5) });
  expect(again.counts).toMatchObject({
    deals: { created: 0, updated: 0, unchanged: 2 },
    contacts: { created: 0, updated: 0, unchanged: 1 },
  });
  const later = await imported(server, people.admin, { 'pipeline.xlsx': await book(1200) });
  expect(later.counts.deals).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
  expect((await done(people.admin.call(listDeals, {}))).count).toBe(2);
});

test.each([
  ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'is not read here'],
  [
    'locked.xlsx',
    Buffer.from(`d0cf11e0${Buffer.from('EncryptedPackage', 'utf16le').toString('hex')}`, 'hex'),
    'password',
  ],
  ['cut.xlsx', Buffer.from('PK\u0003\u0004 and nothing else'), 'no zip that can be opened'],
  ['text.xlsx', Buffer.from('Name,Stage\n'), 'no workbook'],
])('%s is refused with what to do', async (name, bytes, said) => {
  const importId = await sendFiles(server, people.admin, { [name]: bytes });
  const answer = await people.admin.call(previewImport, { importId });
  expect(answer).toMatchObject({ failure: { message: expect.stringContaining(said) } });
});
