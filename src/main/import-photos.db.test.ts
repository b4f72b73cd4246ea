import { expect, test } from 'vitest';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import { undoImport } from '#contract/imports/undo-import.ts';
import { tasksDone } from '#server/testing/tasks-done.ts';
import { png as pixel, stored } from '#server/testing/test-files.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

/** A picture with further bytes behind it. */
const png = (further = 0) => Buffer.concat([pixel, Buffer.alloc(further)]).toString('base64');

const card = (name: string, photo: string) =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    `EMAIL:${name.toLowerCase()}@faces.example`,
    photo,
    'END:VCARD',
  ].join('\r\n');
const folded = (line: string) => line.replace(/(.{74})(?=.)/g, '$1\r\n ');

async function photoOf(name: string) {
  const { items } = await done(people.admin.call(listContacts, { search: name }));
  const contactId = items[0]?.contactId ?? '';
  const { photoId } = await done(people.admin.call(getContact, { contactId }));
  return { contactId, photoId };
}

const faces = (further = 0) =>
  [
    card('Old', folded(`PHOTO;ENCODING=BASE64;PNG:${png(further)}`)).replace('3.0', '2.1'),
    card('Three', folded(`PHOTO;ENCODING=b;TYPE=PNG:${png(further)}`)),
    card('Four', folded(`PHOTO:data:image/png;base64,${png(further)}`)).replace('3.0', '4.0'),
    card('Linked', 'PHOTO;VALUE=uri:https://faces.example/a.png'),
    card('Large', folded(`PHOTO;ENCODING=b;TYPE=PNG:${png(1_200_000)}`)),
    card('Fake', `PHOTO;ENCODING=b;TYPE=PNG:${Buffer.from('<svg onload=alert(1)>').toString('base64')}`),
  ].join('\r\n');

test('photos on cards of every version become those of their people; links, what is too large and no picture do not', async () => {
  const first = await imported(server, people.admin, { 'faces.vcf': faces() });
  expect(first).toMatchObject({
    ...{ state: 'done', errors: 2 },
    counts: { contacts: { created: 6 }, photos: { created: 3, skipped: 1, failed: 2 } },
  });
  for (const name of ['Old', 'Three', 'Four']) expect((await photoOf(name)).photoId).not.toBeNull();
  for (const name of ['Linked', 'Large', 'Fake']) expect((await photoOf(name)).photoId).toBeNull();
});

test('the same cards change nothing, another photo takes the place of the one before, and one set by hand stays', async () => {
  const again = await imported(server, people.admin, { 'faces.vcf': faces() });
  expect(again.counts.photos).toMatchObject({ created: 0, unchanged: 3 });
  const { contactId, photoId } = await photoOf('Three');
  const sent = { noun: 'contact' as const, nounId: contactId, name: 'me.png', photo: true };
  await stored(server, people.admin, sent, Buffer.from(png(7), 'base64'));
  const byHand = await photoOf('Three');
  expect(byHand.photoId).not.toBe(photoId);
  const before = await photoOf('Old');
  const other = await imported(server, people.admin, { 'faces.vcf': faces(9) });
  expect(other.counts.photos).toMatchObject({ created: 2 });
  expect(await photoOf('Three')).toEqual(byHand);
  expect((await photoOf('Old')).photoId).not.toBe(before.photoId);
  await done(people.admin.call(undoImport, { importId: other.importId }));
  await tasksDone(people.admin);
  expect(await photoOf('Old')).toEqual(before);
});
