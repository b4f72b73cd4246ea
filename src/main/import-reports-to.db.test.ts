import { expect, test } from 'vitest';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import { undoImport } from '#contract/imports/undo-import.ts';
import { listRelations, removeRelation } from '#contract/relations/relations.ts';
import { ended, imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const id = (number: number) => `003Ab000000000${number}`;
const contacts = [
  'Id,AccountId,LastName,FirstName,Email,ReportsToId',
  // The boss comes after those who report to her, and two report to each other.
  `${id(1)},,Doe,Jo,jo@fern.example,${id(2)}`,
  `${id(2)},,Boss,Bea,bea@fern.example,`,
  `${id(3)},,Round,Rita,rita@fern.example,${id(4)}`,
  `${id(4)},,Round,Rob,rob@fern.example,${id(3)}`,
].join('\n');

async function relationsOf(name: string) {
  const { items } = await done(people.admin.call(listContacts, { search: name }));
  const shown = await done(people.admin.call(listRelations, { contactId: items[0]?.contactId ?? '' }));
  return shown.items.map(({ relationId, from, kind, to }) => ({
    relationId,
    said: `${from.name} ${kind} ${to.name}`,
  }));
}

test('whom people report to in Salesforce is noted once, closes no circle, stays removed, and goes with its import', async () => {
  const first = await imported(server, people.admin, { 'Contact.csv': contacts });
  expect(first).toMatchObject({ state: 'done', errors: 0 });
  const [jo] = await relationsOf('Jo Doe');
  expect(jo?.said).toBe('Jo Doe reports to Bea Boss');
  expect(await relationsOf('Rita')).toHaveLength(1);

  const again = contacts.replace('jo@fern.example', 'jo.doe@fern.example');
  const second = await imported(server, people.admin, { 'Contact.csv': again });
  expect(await relationsOf('Bea')).toHaveLength(1);
  await done(people.admin.call(removeRelation, { relationId: jo?.relationId ?? '' }));
  const third = await imported(server, people.admin, { 'Contact.csv': contacts });
  expect(await relationsOf('Bea')).toEqual([]);

  for (const { importId } of [third, second, first]) {
    await done(people.admin.call(undoImport, { importId }));
    while ((await ended(people.admin, importId)).state !== 'undone') {
      expect(server.logged).toEqual([]);
      await new Promise((goOn) => setTimeout(goOn, 20));
    }
  }
  expect((await done(people.admin.call(listContacts, {}))).count).toBe(0);
});

test('managers and introducers of address books are relations, where they are known or come with the same file', async () => {
  await imported(server, people.admin, { 'known.csv': 'Name,Email\nNina Vale,nina@vale.example\n' });
  const outlook = [
    "First Name,Last Name,Company,E-mail Address,Manager's Name,Referred By",
    'Jo,Doe,Fern AG,jo@fern.example,"Boss, Horst",Nina Vale',
    'Horst,Boss,Fern AG,horst@fern.example,Somebody Else,',
  ].join('\n');
  expect(await imported(server, people.admin, { 'outlook.csv': outlook })).toMatchObject({ errors: 0 });
  expect((await relationsOf('Jo Doe')).map(({ said }) => said).sort()).toEqual([
    'Jo Doe introduced by Nina Vale',
    'Jo Doe reports to Horst Boss',
  ]);
  const google = [
    'First Name,Last Name,Organization Name,E-mail 1 - Value,Relation 1 - Label,Relation 1 - Value',
    'Kai,Reed,Moss Ltd,kai@moss.example,Manager,Ida Moss',
    'Ida,Moss,Moss Ltd,ida@moss.example,Partner,Kai Reed',
  ].join('\n');
  await imported(server, people.admin, { 'google.csv': google });
  expect((await relationsOf('Kai')).map(({ said }) => said)).toEqual(['Kai Reed reports to Ida Moss']);
});

test('a name with the family before a comma is told apart, and what stands behind a name stays', async () => {
  const list = [
    'Contact,Company,Email,Suffix',
    '"Finch, Carol",Tools,carol@tools.example,',
    '"Smith, Inc.",Smith,smith@smith.example,',
    'Ada King,Tools,ada@tools.example,PhD',
  ];
  await imported(server, people.admin, { 'act.csv': list.join('\n') });
  const { items } = await done(people.admin.call(listContacts, { search: 'Carol' }));
  const carol = await done(people.admin.call(getContact, { contactId: items[0]?.contactId ?? '' }));
  expect(carol).toMatchObject({ name: 'Carol Finch', givenName: 'Carol', familyName: 'Finch' });
  expect((await done(people.admin.call(listContacts, { search: 'Smith' }))).items[0]?.name).toBe(
    'Smith, Inc.',
  );
  expect((await done(people.admin.call(listContacts, { search: 'Ada King' }))).items[0]?.name).toBe(
    'Ada King PhD',
  );
});
