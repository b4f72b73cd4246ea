import { expect, test } from 'vitest';
import { listContacts } from '#contract/contacts/contacts.ts';
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
