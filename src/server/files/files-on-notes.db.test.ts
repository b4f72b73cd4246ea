import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { createContact } from '#contract/contacts/contacts.ts';
import { erasePerson } from '#contract/contacts/erasure.ts';
import { mergeRecords } from '#contract/duplicates/duplicates.ts';
import { listFiles, removeFile } from '#contract/files/files.ts';
import { getHistory } from '#contract/history/history.ts';
import { listNotes, removeNote, restoreNote, writeNote } from '#contract/notes/notes.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { asVisitor, png, sendStored, stored } from '../testing/test-files.ts';
import { testPeople } from '../testing/test-people.ts';
import { done, testServer } from '../testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

async function noted(name = 'Mia Berg') {
  const { contactId } = await done(people.seller.call(createContact, { name }));
  const on = { noun: 'contact' as const, nounId: contactId };
  const { noteId } = await done(people.seller.call(writeNote, { ...on, text: 'What she sent.' }));
  return { on, noteId };
}
type On = Awaited<ReturnType<typeof noted>>['on'];
const ofNotes = async (on: On) =>
  (await done(people.reader.call(listNotes, on))).items.map(({ files }) => files.map(({ name }) => name));
const ofPerson = async (on: On) =>
  (await done(people.reader.call(listFiles, on))).items.map(({ name }) => name);

test('a file that comes with a note is shown with it, in what happened, and among the files of the person', async () => {
  const { on, noteId } = await noted();
  await stored(server, people.seller, { ...on, noteId, name: 'first.txt' });
  const second = await stored(server, people.otherSeller, { ...on, noteId, name: 'second.txt' });
  await stored(server, people.seller, { ...on, name: 'alone.txt' });
  expect(second.noteId).toBe(noteId);
  expect(await ofNotes(on)).toEqual([['first.txt', 'second.txt']]);
  expect((await ofPerson(on)).toSorted()).toEqual(['alone.txt', 'first.txt', 'second.txt']);
  const { items } = await done(people.seller.call(getHistory, on));
  expect(items).toContainEqual(
    expect.objectContaining({
      what: 'note',
      note: expect.objectContaining({ files: [expect.anything(), expect.anything()] }),
    }),
  );
  const { body } = await server.app.inject({ url: second.url, headers: asVisitor(people.reader) });
  expect(body).toBe('What we offer.');
});

test('files go with their note and come back with it, but for one that had gone before', async () => {
  const { on, noteId } = await noted();
  await stored(server, people.seller, { ...on, noteId, name: 'kept.txt' });
  const gone = await stored(server, people.seller, { ...on, noteId, name: 'gone.txt' });
  await done(people.seller.call(removeFile, { fileId: gone.fileId }));
  server.now = new Date(Date.parse(server.now) + 60_000).toISOString();
  await done(people.seller.call(removeNote, { noteId }));
  expect(await ofPerson(on)).toEqual([]);
  await done(people.seller.call(restoreNote, { noteId }));
  expect(await ofNotes(on)).toEqual([['kept.txt']]);
  expect(await ofPerson(on)).toEqual(['kept.txt']);
});

test('a file comes with no note that is on somebody else, is gone, or is not there', async () => {
  const [mia, noa] = [await noted(), await noted('Noa Lind')];
  const sent = async (noteId: string, more: object = {}) =>
    (await sendStored(server, people.seller, { ...mia.on, noteId, ...more }, png)).statusCode;
  expect(await sent(noa.noteId)).toBe(404);
  expect(await sent(newId())).toBe(404);
  expect(await sent(mia.noteId, { photo: true })).toBe(404);
  await done(people.seller.call(removeNote, { noteId: mia.noteId }));
  expect(await sent(mia.noteId)).toBe(404);
});

test('who becomes one with another brings notes along with their files, and who is erased takes them', async () => {
  const { on, noteId } = await noted('Ida Kern');
  const { fileId, url } = await stored(server, people.seller, { ...on, noteId });
  const { contactId: keptId } = await done(people.seller.call(createContact, { name: 'Ida K. Kern' }));
  await done(people.admin.call(mergeRecords, { noun: 'contact', keptId, goneId: on.nounId }));
  const kept = { noun: 'contact' as const, nounId: keptId };
  expect((await done(people.seller.call(listNotes, kept))).items).toMatchObject([
    { noteId, files: [{ fileId }] },
  ]);
  await done(people.admin.call(erasePerson, { contactId: keptId, name: 'Ida K. Kern' }));
  expect((await server.app.inject({ url, headers: asVisitor(people.admin) })).statusCode).toBe(404);
});
