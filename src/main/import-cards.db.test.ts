import { expect, test } from 'vitest';
import { listAccounts } from '#contract/accounts/accounts.ts';
import { changeContact, getContact, listContacts, removeContact } from '#contract/contacts/contacts.ts';
import { listImportErrors, previewImport } from '#contract/imports/imports.ts';
import { listTasks } from '#contract/tasks/tasks.ts';
import { imported, sendFiles } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const cards = (mobile: string, revised: string) =>
  [
    ...[
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:clara-1',
      `REV:${revised}`,
      'N:Client;Clara;;Ms.;',
      'FN:Clara Client',
    ],
    ...[
      'ORG:Acme Parts;Buying',
      'TITLE:Buyer',
      'EMAIL;TYPE=WORK:clara@parts.example',
      `TEL;TYPE=CELL:${mobile}`,
    ],
    ...['BDAY:1980-05-17', 'NOTE:Likes boats', 'CATEGORIES:Friends', 'PHOTO;ENCODING=b:AAAA', 'END:VCARD'],
    ...[
      'BEGIN:VCARD',
      'VERSION:2.1',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg',
      'TEL;WORK:+49 1',
    ],
    ...['END:VCARD', 'BEGIN:VCARD', 'VERSION:4.0', 'KIND:org', 'FN:Acme Group', 'TEL:+49 2', 'END:VCARD'],
    ...['BEGIN:VCARD', 'TEL:+49 3', 'END:VCARD'],
  ].join('\r\n');

const byName = async (name: string) => {
  const { items } = await done(people.admin.call(listContacts, { search: name }));
  return done(people.admin.call(getContact, { contactId: items[0]?.contactId ?? '' }));
};

test('a file of cards is known by what it holds, and shows what stands on them before anything is written', async () => {
  const importId = await sendFiles(server, people.admin, { 'download.csv': cards('+33 6', '2026-01-01') });
  const { preview, mapping } = await done(people.admin.call(previewImport, { importId }));
  expect(mapping).toMatchObject({ sourceName: 'Address book', files: [{ noun: 'cards' }] });
  expect(preview.files).toMatchObject([{ format: 'cards', rows: 4 }]);
  expect(preview.files[0]?.columns).toContainEqual({
    header: 'NOTE',
    field: 'NOTE',
    samples: ['Likes boats'],
  });
  expect(preview.files[0]?.columns).toContainEqual({ header: 'PHOTO', field: 'PHOTO', samples: [] });
  expect(preview.warnings).toEqual([]);
  expect((await done(people.admin.call(listContacts, {}))).count).toBe(0);
});

test('people and companies come from cards of every version, and a card that cannot be used is told', async () => {
  const first = await imported(server, people.admin, { 'contacts.vcf': cards('+33 6', '2026-01-01') });
  expect(first).toMatchObject({
    ...{ state: 'done', errors: 2 },
    counts: { accounts: { created: 2 }, contacts: { created: 2, failed: 1 } },
  });
  expect(await byName('Clara')).toMatchObject({
    ...{
      email: 'clara@parts.example',
      phone: '+33 6',
      title: 'Buyer',
      department: 'Buying',
      salutation: 'Ms.',
    },
    ...{ birthday: '1980-05-17', about: 'Likes boats', account: { name: 'Acme Parts' } },
    phones: [{ value: '+33 6', label: 'Mobile' }],
  });
  expect(await byName('Jörg')).toMatchObject({ phones: [{ value: '+49 1', label: 'Work' }], account: null });
  const errors = await done(people.admin.call(listImportErrors, { importId: first.importId }));
  expect(errors.items).toEqual([
    {
      ...{ file: 'contacts.vcf', line: 27, reason: 'The contact has neither a name nor an e-mail.' },
      cells: [{ header: 'Card', value: 'TEL: +49 3' }],
    },
    {
      ...{ file: 'contacts.vcf', line: 1, cells: [{ header: 'Card', value: 'Clara Client' }] },
      reason: 'It is no picture (PNG, JPEG, WebP or GIF), and is left out.',
    },
  ]);
});

test('the same cards change nothing; a card that changed adds to whom it is of, by its id', async () => {
  const again = await imported(server, people.admin, { 'contacts.vcf': cards('+33 6', '2026-02-02') });
  expect(again.counts).toMatchObject({
    accounts: { created: 0, updated: 0, unchanged: 1 },
    contacts: { created: 0, updated: 0, unchanged: 2 },
  });
  const { contactId } = await byName('Clara');
  await done(people.admin.call(changeContact, { contactId, emails: [] }));
  const changed = await imported(server, people.admin, { 'contacts.vcf': cards('+33 7', '2026-03-03') });
  expect(changed.counts.contacts).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
  expect(await byName('Clara')).toMatchObject({
    contactId,
    phones: [{ value: '+33 7' }, { value: '+33 6' }],
  });
  expect((await done(people.admin.call(listContacts, {}))).count).toBe(2);
  expect((await done(people.admin.call(listAccounts, {}))).count).toBe(2);
});

test('who is here already under the same name and e-mail is the same person, and what was written here stays', async () => {
  const list = [
    'First name,Last name,E-mail,Job title,Phone,Department',
    'CLARA,Client,Clara@parts.example,Head of buying,+33 8,Sales',
    'Other,Person,clara@parts.example,,,',
  ].join('\n');
  const { contactId } = await byName('Clara');
  await done(
    people.admin.call(changeContact, { contactId, emails: [{ value: 'clara@parts.example', label: null }] }),
  );
  const trial = await imported(server, people.admin, { 'list.csv': list }, { dryRun: true });
  expect(trial.counts.contacts).toMatchObject({ created: 0, updated: 1 });
  const first = await imported(server, people.admin, { 'list.csv': list });
  // The second stands under the e-mail of the first.
  expect(first.counts.contacts).toMatchObject({ created: 0, updated: 1, failed: 1 });
  expect(await byName('Clara')).toMatchObject({
    ...{ contactId, name: 'Clara Client', title: 'Buyer', department: 'Buying' },
    phones: [{ value: '+33 7' }, { value: '+33 6' }, { value: '+33 8' }],
  });
  const again = await imported(server, people.admin, { 'list.csv': list });
  expect(again.counts.contacts).toMatchObject({ created: 0, updated: 0, unchanged: 1, failed: 1 });
});

test('whoever was removed stays so when the same cards come again', async () => {
  const { contactId } = await byName('Clara');
  await done(people.admin.call(removeContact, { contactId }));
  await imported(server, people.admin, { 'contacts.vcf': cards('+33 8', '2026-04-04') });
  expect((await done(people.admin.call(listContacts, { search: 'Clara' }))).count).toBe(0);
});

test('a file that only calls itself one of cards is refused with what to do', async () => {
  const importId = await sendFiles(server, people.admin, { 'contacts.vcf': 'Name;Phone\nAnn;1' });
  const answer = await people.admin.call(previewImport, { importId });
  expect(answer).toMatchObject({
    failure: {
      code: 'import_file_not_understood',
      message: expect.stringContaining('No card begins in it'),
    },
  });
});

test('people who came in are looked through for those who were there already; an import of nothing new looks for nobody', async () => {
  const looking = async () =>
    (await done(people.admin.call(listTasks, {}))).items.filter(({ kind }) => kind === 'find-same-people');
  const before = await looking();
  await imported(server, people.admin, { 'contacts.vcf': cards('+33 9', '2026-05-05') });
  const after = await looking();
  expect(after.length).toBe(before.length + 1);
  await imported(server, people.admin, { 'contacts.vcf': cards('+33 9', '2026-05-05') });
  expect((await looking()).length).toBe(after.length);
});
