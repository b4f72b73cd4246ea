import { expect, test } from 'vitest';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import { previewImport } from '#contract/imports/imports.ts';
import { undoImport } from '#contract/imports/undo-import.ts';
import { tasksDone } from '#server/testing/tasks-done.ts';
import { imported, sendFiles } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const act = {
  'contacts.txt': [
    '"Contact","Company","E-mail","Phone"',
    '"Clara Client","Acme","clara@acme.example","+1 1"',
    '"Bob Buyer","Borealis","","+1 2"',
  ].join('\r\n'),
  'members.txt': [
    '"Group Name","Contact","Company"',
    '"Fair 2026","Clara Client","Acme"',
    '"Fair 2026","Bob Buyer","Borealis"',
    '"Golf","Bob Buyer","Borealis"',
    '"Golf","Nobody Known","Nowhere"',
  ].join('\r\n'),
};

async function tagsOf(name: string) {
  const { items } = await done(people.admin.call(listContacts, { search: name }));
  const { tags } = await done(people.admin.call(getContact, { contactId: items[0]?.contactId ?? '' }));
  return tags.map((tag) => tag.name).sort();
}

test('members of groups of Act! get a tag for each, once, and it goes with the import', async () => {
  const importId = await sendFiles(server, people.admin, act);
  const { preview } = await done(people.admin.call(previewImport, { importId }));
  expect(preview.files.map(({ name, noun }) => [name, noun])).toEqual([
    ['contacts.txt', 'contacts'],
    ['members.txt', 'groups'],
  ]);
  const first = await imported(server, people.admin, act);
  expect(first.counts.groups).toMatchObject({ created: 3, failed: 1 });
  expect(await tagsOf('Clara')).toEqual(['Fair 2026']);
  expect(await tagsOf('Bob')).toEqual(['Fair 2026', 'Golf']);
  const again = await imported(server, people.admin, act);
  expect(again.counts.groups).toMatchObject({ created: 0, unchanged: 3 });
  await done(people.admin.call(undoImport, { importId: first.importId }));
  await tasksDone(people.admin);
  const { count } = await done(people.admin.call(listContacts, {}));
  expect(count).toBe(0);
});

test('a group of Daylite names its members in one cell', async () => {
  const daylite = {
    'People.csv': 'ID,First Name,Last Name,Email\n7,Dana,Day,dana@light.example\n8,Kim,Key,\n',
    'Groups.csv': 'ID,Name,Members\n1,Press,Dana Day; Kim Key\n',
  };
  await imported(server, people.admin, daylite, { changes: { sourceName: 'Daylite' } });
  expect(await tagsOf('Dana')).toEqual(['Press']);
  expect(await tagsOf('Kim')).toEqual(['Press']);
});
