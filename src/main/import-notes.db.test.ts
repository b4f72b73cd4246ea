import { expect, test } from 'vitest';
import { listAccounts } from '#contract/accounts/accounts.ts';
import { listContacts } from '#contract/contacts/contacts.ts';
import { erasePerson } from '#contract/contacts/erasure.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { previewImportUndo, undoImport } from '#contract/imports/undo-import.ts';
import { getLedger } from '#contract/ledger/ledger.ts';
import { changeNote, listNotes, removeNote } from '#contract/notes/notes.ts';
import { search } from '#contract/search/search.ts';
import { tasksDone } from '#server/testing/tasks-done.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { dumpOf, foundIn } from '#server/testing/whole-dump.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

async function contactId(name: string): Promise<string> {
  const { items } = await done(people.admin.call(listContacts, { search: name }));
  return items.find((one) => one.name === name)?.contactId ?? '';
}

async function notesOn(noun: 'contact' | 'account', nounId: string) {
  const { items } = await done(people.admin.call(listNotes, { noun, nounId }));
  return items
    .map((note) => [note.writtenAt.slice(0, 10), note.writtenBy?.name ?? note.saidBy, note.text])
    .sort();
}

const salesforce = (text = 'Wants <b>prices</b>') => ({
  'Account.csv': 'Id,IsDeleted,Name\n001000000000001AAA,0,Kraftwerk',
  'Contact.csv':
    'Id,IsDeleted,AccountId,LastName,FirstName,Name,Email\n003000000000001AAA,0,001000000000001AAA,Berg,Tom,Tom Berg,tom@kraft.example',
  'User.csv':
    'Id,Username,LastName,FirstName,Name,Email,IsActive\n005000000000001AAA,s,Seller,Sam,Sam Seller,seller@works.example,1\n005000000000002AAA,o,Gone,Olga,Olga Gone,olga@gone.example,0',
  'Opportunity.csv':
    'Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,OwnerId,CreatedDate\n006000000000001AAA,0,001000000000001AAA,Turbine,Prospecting,100,2027-01-31,005000000000001AAA,2026-01-01 10:00:00',
  'Note.csv': [
    'Id,IsDeleted,ParentId,Title,IsPrivate,Body,OwnerId,CreatedDate,CreatedById',
    `002000000000001AAA,0,003000000000001AAA,Call,0,"${text}",005000000000001AAA,2026-02-03 10:00:00,005000000000002AAA`,
    '002000000000002AAA,0,001000000000001AAA,Plant,0,Runs day and night,005000000000001AAA,2026-02-04 10:00:00,005000000000001AAA',
    '002000000000003AAA,0,006000000000001AAA,Deal,0,Turbine is urgent,005000000000001AAA,2026-02-05 10:00:00,005000000000002AAA',
    '002000000000004AAA,0,003000000000009AAA,Lost,0,Of nobody,005000000000001AAA,2026-02-06 10:00:00,005000000000001AAA',
    '002000000000005AAA,1,003000000000001AAA,Gone,0,Deleted,005000000000001AAA,2026-02-06 10:00:00,005000000000001AAA',
  ].join('\n'),
});

test('notes of Salesforce stand on whom they are about, with their day and who wrote them', async () => {
  const first = await imported(server, people.admin, salesforce());
  expect(first.counts.notes).toMatchObject({ created: 2, failed: 1 });
  expect(await notesOn('contact', await contactId('Tom Berg'))).toEqual([
    ['2026-02-03', 'Olga Gone', 'Call\n\nWants prices'],
  ]);
  const { items } = await done(people.admin.call(listAccounts, { search: 'Kraftwerk' }));
  expect(await notesOn('account', items[0]?.accountId ?? '')).toEqual([
    ['2026-02-04', 'Sam Seller', 'Plant\n\nRuns day and night'],
  ]);
  const { items: deals } = await done(people.admin.call(listDeals, { search: 'Turbine' }));
  const { items: facts } = await done(people.admin.call(getLedger, { dealId: deals[0]?.dealId ?? '' }));
  expect(JSON.stringify(facts)).toContain('Turbine is urgent');
  expect(JSON.stringify(facts)).toContain('— Olga Gone');
  const found = await done(people.admin.call(search, { text: 'olga prices' }));
  expect(JSON.stringify(found)).toContain('Wants');
});

test('the same files again change nothing, another text changes the note, and what somebody changed or removed here stays', async () => {
  const again = await imported(server, people.admin, salesforce());
  expect(again.counts.notes).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  const tom = await contactId('Tom Berg');
  const other = await imported(server, people.admin, salesforce('Wants a visit'));
  expect(other.counts.notes).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
  expect((await notesOn('contact', tom)).map(([, , text]) => text)).toEqual(['Call\n\nWants a visit']);
  const { items } = await done(people.admin.call(listNotes, { noun: 'contact', nounId: tom }));
  const noteId = items[0]?.noteId ?? '';
  await done(people.admin.call(changeNote, { noteId, text: 'My words' }));
  await imported(server, people.admin, salesforce('Wants nothing'));
  expect((await notesOn('contact', tom)).map(([, , text]) => text)).toEqual(['My words']);
  await done(people.admin.call(removeNote, { noteId }));
  await imported(server, people.admin, salesforce('Wants all'));
  expect(await notesOn('contact', tom)).toEqual([]);
});

const hubspot = {
  'contacts.csv':
    'Record ID,First Name,Last Name,Email,Associated Company\n71,Ann,Hub,ann@hub.example,Hubwerk\n72,Ben,Hub,ben@hub.example,Hubwerk',
  'hubspot-crm-exports-all-notes-2026-11-20.csv': [
    'Record ID,Note body,Activity date,Activity assigned to,Associated Contact,Associated Contact IDs,Associated Company',
    '901,<p>Met at the fair.<br>Likes <b>pumps</b></p>,2026-03-01 09:30,Sam Seller,Ann Hub,71;72,Hubwerk',
    '902,Company wide,2026-03-02 09:30,Old Hand,,,Hubwerk',
    '903,Of nobody at all,2026-03-02 09:30,Old Hand,,,',
  ].join('\n'),
};

test('notes of HubSpot find their people by id, and are words and no pages', async () => {
  const first = await imported(server, people.admin, hubspot, { changes: { sourceName: 'HubSpot' } });
  expect(first.counts.notes).toMatchObject({ created: 2, failed: 1 });
  expect(await notesOn('contact', await contactId('Ann Hub'))).toEqual([
    ['2026-03-01', 'Sam Seller', 'Met at the fair.\nLikes pumps'],
  ]);
  const { items } = await done(people.admin.call(listAccounts, { search: 'Hubwerk' }));
  expect(await notesOn('account', items[0]?.accountId ?? '')).toEqual([
    ['2026-03-02', 'Old Hand', 'Company wide'],
  ]);
  const again = await imported(server, people.admin, hubspot, { changes: { sourceName: 'HubSpot' } });
  expect(again.counts.notes).toMatchObject({ created: 0, unchanged: 2 });
});

const cards = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Cara Card', 'EMAIL:cara@card.example'].concat([
  'NOTE:Likes boats\\n2024-03-12 12:00: Wants Segelboote',
  'END:VCARD',
]);

test('taken back, the notes go with the import, and come with it again', async () => {
  const first = await imported(server, people.admin, { 'friends.vcf': cards.join('\r\n') });
  const before = await notesOn('contact', await contactId('Cara Card'));
  expect(before).toEqual([['2024-03-12', null, 'Wants Segelboote']]);
  const { importId } = first;
  const preview = await done(people.admin.call(previewImportUndo, { importId }));
  expect(preview.items).toContainEqual({ noun: 'notes', goes: 1, asBefore: 0, stays: 0 });
  await done(people.admin.call(undoImport, { importId }));
  await tasksDone(people.admin);
  expect(await contactId('Cara Card')).toBe('');
  await imported(server, people.admin, { 'friends.vcf': cards.join('\r\n') });
  expect(await notesOn('contact', await contactId('Cara Card'))).toEqual(before);
});

test('of somebody who was erased no note is left, and none comes back', async () => {
  const words = ['cara', 'segelboote'];
  const left = async () => foundIn(await dumpOf(server, people.workspaceId, database), words);
  await done(people.admin.call(erasePerson, { contactId: await contactId('Cara Card'), name: 'Cara Card' }));
  await tasksDone(people.admin);
  expect(await left()).toEqual([]);
  const again = await imported(server, people.admin, { 'again.vcf': cards.join('\r\n') });
  expect(again.counts.notes?.created ?? 0).toBe(0);
  expect(await left()).toEqual([]);
  const tom = await contactId('Tom Berg');
  await done(people.admin.call(erasePerson, { contactId: tom, name: 'Tom Berg' }));
  await tasksDone(people.admin);
  const { counts } = await imported(server, people.admin, salesforce('Wants Rotorblatt'));
  expect(counts.notes).toMatchObject({ created: 0, skipped: 1 });
  const dump = await dumpOf(server, people.workspaceId, database);
  expect(foundIn(dump, ['rotorblatt'])).toEqual([]);
});
