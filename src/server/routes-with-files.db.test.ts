import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { createContact } from '#contract/contacts/contacts.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { everybody } from './testing/expected/expectation.ts';
import { testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

// The routes that carry files are no operations, and are sent as everybody here.
const server = testServer(testDatabase());
const people = testPeople(server);

async function statuses(method: 'GET' | 'PUT' | 'POST', url: string): Promise<Record<string, number>> {
  const told: Record<string, number> = {};
  for (const who of everybody) {
    const cookie = [...people[who].cookies].map((pair) => pair.join('=')).join('; ');
    const headers = { cookie, host: 'localhost', origin: 'http://localhost', 'content-type': 'text/csv' };
    told[who] = (
      await server.app.inject({ method, url, headers, payload: method === 'GET' ? '' : 'a,b\n' })
    ).statusCode;
  }
  return told;
}

const membersMayNot = { nobody: 401, reader: 403, seller: 403, otherSeller: 403, manager: 403 };

test('only an admin sends the files of an import', async () => {
  const url = `/api/imports/${newId()}/files/accounts.csv`;
  expect(await statuses('PUT', url)).toEqual({ ...membersMayNot, admin: 200, stranger: 200 });
});

test('only an admin gets the rows that could not be used, and only of their own imports', async () => {
  const url = `/api/imports/${newId()}/errors.csv`;
  expect(await statuses('GET', url)).toEqual({ ...membersMayNot, admin: 404, stranger: 404 });
});

test('a file with words is read for whoever changes the deal', async () => {
  const { dealId } = await done(people.seller.call(openDeal, { name: 'Yard', stakeholders: [] }));
  expect(await statuses('POST', `/api/deals/${dealId}/read/file?name=notes.txt`)).toEqual({
    ...{ nobody: 401, reader: 403, seller: 200, otherSeller: 404, manager: 200, admin: 200, stranger: 404 },
  });
});

test('the cards of people are there for everybody who reads the address book', async () => {
  const { contactId } = await done(people.seller.call(createContact, { name: 'Clara Client' }));
  const members = { nobody: 401, reader: 200, seller: 200, otherSeller: 200, manager: 200, admin: 200 };
  expect(await statuses('GET', '/api/contacts.vcf?search=clara')).toEqual({ ...members, stranger: 200 });
  expect(await statuses('GET', `/api/contacts/${contactId}/card.vcf`)).toEqual({ ...members, stranger: 404 });
  expect((await statuses('GET', '/api/contacts.vcf?sort=shoes')).seller).toBe(422);
});

test('everything that is kept of somebody goes out to an admin alone', async () => {
  const { contactId } = await done(people.seller.call(createContact, { name: 'Clara Client' }));
  expect(await statuses('GET', `/api/contacts/${contactId}/kept.zip`)).toEqual({
    ...membersMayNot,
    ...{ admin: 200, stranger: 404 },
  });
});
