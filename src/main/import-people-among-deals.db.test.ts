import { expect, test } from 'vitest';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const list = {
  'affaires.csv': [
    'Société,Prénom,Nom,Courriel,Téléphone,Fonction,Affaire,Montant,Étape',
    'Fougère SA,Jo,Doe,jo@fern.example,01 55,Directeur,Pompes,1234,Négociation',
    'Fougère SA,Ann,Lee,,01 56,Acheteuse,,,',
    '',
  ].join('\n'),
};

test('people of a list of deals come with their company, their phone and their title, and the same list again changes nothing', async () => {
  const first = await imported(server, people.admin, list);
  expect(first).toMatchObject({
    errors: 0,
    counts: { deals: { created: 1 }, contacts: { created: 2 }, accounts: { created: 1 } },
  });
  const { items } = await done(people.admin.call(listContacts, { search: 'Ann Lee' }));
  const ann = await done(people.admin.call(getContact, { contactId: items[0]?.contactId ?? '' }));
  expect(ann).toMatchObject({
    ...{ title: 'Acheteuse', account: { name: 'Fougère SA' } },
    phone: '01 56',
  });
  const again = await imported(server, people.admin, list);
  expect(again.counts).toMatchObject({
    deals: { created: 0, updated: 0, unchanged: 1 },
    contacts: { created: 0, updated: 0 },
  });
});
