import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { createAccount } from '#contract/accounts/accounts.ts';
import { changeContact, createContact, removeContact } from '#contract/contacts/contacts.ts';
import {
  changeNote,
  listMentions,
  listNotes,
  readMention,
  removeNote,
  restoreNote,
  writeNote,
} from '#contract/notes/notes.ts';
import { search } from '#contract/search/search.ts';
import { tidyUp } from '#operations/upkeep/daily-chores.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const contact = async (name = 'Mia Berg') => {
  const { contactId } = await done(people.seller.call(createContact, { name }));
  return { noun: 'contact' as const, nounId: contactId };
};
const written = (on: { noun: 'account' | 'contact'; nounId: string }, text: string, by = people.seller) =>
  done(by.call(writeNote, { ...on, text }));
const texts = async (on: Awaited<ReturnType<typeof contact>>, more: object = {}) =>
  (await done(people.reader.call(listNotes, { ...on, ...more }))).items.map(({ text }) => text);
const told = async (whom: TestMember) => (await done(whom.call(listMentions, {}))).items;

test('notes stand on a person and on a company, the pinned ones first and then the latest, page by page', async () => {
  const on = await contact();
  const { accountId } = await done(people.seller.call(createAccount, { name: 'Basalt' }));
  await written({ noun: 'account', nounId: accountId }, 'Closed in August.');
  for (const text of ['first', 'second', 'third']) await written(on, text);
  const first = (await done(people.seller.call(listNotes, on))).items.find(({ text }) => text === 'first');
  await done(people.otherSeller.call(changeNote, { noteId: first?.noteId ?? '', pinned: true }));
  expect(await texts(on)).toEqual(['first', 'third', 'second']);
  const page = await done(people.seller.call(listNotes, { ...on, limit: 2 }));
  expect(page.count).toBe(3);
  expect(await texts(on, { cursor: page.next })).toEqual(['second']);
  const ofAccount = await done(people.reader.call(listNotes, { noun: 'account', nounId: accountId }));
  expect(ofAccount).toMatchObject({
    count: 1,
    items: [{ text: 'Closed in August.', writtenBy: { name: 'Sam Seller' }, may: { change: false } }],
    may: { write: false },
  });
});

test('colleagues that a note names are told until they have read it, and a name that comes in later is told then', async () => {
  const { manager, otherSeller, seller } = people;
  const on = await contact('Noa Lind');
  const note = await written(on, 'Call her before May, @Mara Manager. @Sam knows why.');
  expect(note.mentions).toEqual([
    { memberId: manager.memberId, said: '@Mara Manager' },
    { memberId: seller.memberId, said: '@Sam' },
  ]);
  expect(await told(seller)).toEqual([]);
  expect(await told(manager)).toMatchObject([{ noteId: note.noteId, on: { name: 'Noa Lind' } }]);
  await done(manager.call(readMention, { noteId: note.noteId }));
  expect(await told(manager)).toEqual([]);
  await done(manager.call(readMention, { noteId: note.noteId, unread: true }));
  expect((await told(manager)).length).toBe(1);
  await done(manager.call(readMention, { noteId: note.noteId }));

  const text = 'Call her before June, @Mara Manager and @Olga Other.';
  await done(seller.call(changeNote, { noteId: note.noteId, text }));
  expect([(await told(manager)).length, (await told(otherSeller)).length]).toEqual([0, 1]);
  await done(seller.call(removeNote, { noteId: note.noteId }));
  expect(await told(otherSeller)).toEqual([]);
});

test('a note is worded anew by its writer only, and not over what was written meanwhile', async () => {
  const { seller, otherSeller, manager } = people;
  const { noteId } = await written(await contact(), 'Prefers calls.');
  expect(await refusalOf(otherSeller.call(changeNote, { noteId, text: 'x' }))).toBe('not_allowed');
  expect(await refusalOf(manager.call(changeNote, { noteId, text: 'x' }))).toBe('not_allowed');
  await done(seller.call(changeNote, { noteId, text: 'Prefers mail.', seen: { text: 'Prefers calls.' } }));
  const late = { noteId, text: 'Prefers letters.', seen: { text: 'Prefers calls.' } };
  expect(await refusalOf(seller.call(changeNote, late))).toBe('changed_meanwhile');
  const id = { ...(await contact()), noteId, text: 'another' };
  expect(await refusalOf(seller.call(writeNote, id))).toBe('id_already_used');
});

test('a note that was removed comes back as it was, for 30 days', async () => {
  const { seller, otherSeller, manager } = people;
  const on = await contact();
  const { noteId } = await written(on, 'Works from Lyon.');
  expect(await refusalOf(otherSeller.call(removeNote, { noteId }))).toBe('not_allowed');
  await done(manager.call(removeNote, { noteId }));
  expect(await texts(on)).toEqual([]);
  expect(await refusalOf(seller.call(changeNote, { noteId, pinned: true }))).toBe('note_not_found');
  await done(seller.call(restoreNote, { noteId }));
  expect(await texts(on)).toEqual(['Works from Lyon.']);
  await done(seller.call(removeNote, { noteId }));
  const later = new Date(Date.parse(server.now) + 31 * 24 * 3_600_000).toISOString();
  expect((await tidyUp(server.options.store, later)).notes).toBeGreaterThan(0);
  expect(await refusalOf(seller.call(restoreNote, { noteId }))).toBe('note_not_found');
});

test('a note is found by its words and by whom it is on, by everybody and as long as both are there', async () => {
  const { seller, otherSeller } = people;
  const on = await contact('Yara Quint');
  const { noteId } = await written(on, 'Collects zeppelin stamps.');
  const found = async (text: string, by = otherSeller) =>
    (await done(by.call(search, { text, nouns: 'note' }))).items.map(({ id, contact: whom }) => [
      id,
      whom?.name,
    ]);
  expect(await found('zeppelin')).toEqual([[noteId, 'Yara Quint']]);
  expect(await found('quint zepp', people.reader)).toEqual([[noteId, 'Yara Quint']]);
  expect(await found('zeppelin', people.stranger)).toEqual([]);
  await done(seller.call(changeContact, { contactId: on.nounId, name: 'Yara Holm' }));
  expect([await found('quint'), await found('holm')]).toEqual([[], [[noteId, 'Yara Holm']]]);
  await done(seller.call(removeContact, { contactId: on.nounId }));
  expect(await found('zeppelin')).toEqual([]);
  expect(await refusalOf(seller.call(listNotes, on))).toBe('contact_not_found');
  expect(await refusalOf(seller.call(writeNote, { ...on, text: 'x' }))).toBe('contact_not_found');
  expect(await refusalOf(seller.call(changeNote, { noteId: newId(), text: 'x' }))).toBe('note_not_found');
});
