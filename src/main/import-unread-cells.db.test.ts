import { expect, test } from 'vitest';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { listImportErrors } from '#contract/imports/imports.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const list = (...rows: string[]) => ({
  'people.csv': `First name,Last name,Email,Phone,Birthday,Company,Since when\n${rows.map((row) => `${row}\n`).join('')}`,
});
const bad = 'Pia,Pump,pia(at)c.example,+41 2,31.02.1980,Acme,soon';
const changes = {
  files: [
    {
      name: 'people.csv',
      noun: 'contacts' as const,
      columns: {
        ...{ firstName: 'First name', lastName: 'Last name', email: 'Email', phone: 'Phone' },
        ...{ birthday: 'Birthday', account: 'Company', 'new:day:Since when': 'Since when' },
      },
    },
  ],
};

const pia = async () => {
  const { items } = await done(people.admin.call(listContacts, { search: 'Pia' }));
  expect(items).toHaveLength(1);
  return done(people.admin.call(getContact, { contactId: items[0]?.contactId ?? '' }));
};

test('a row with cells that nobody can read comes, keeps them as text, and stands in the file to mend', async () => {
  const rows = [bad, 'Jo,Doe,jo@c.example,+41 1,1980-05-17,Acme,2020-01-01'];
  const { importId, counts, errors } = await imported(server, people.admin, list(...rows), { changes });
  expect(counts.contacts).toMatchObject({ created: 2, failed: 0 });
  const { items } = await done(people.admin.call(listImportErrors, { importId }));
  expect(errors).toBe(1);
  expect(items.map(({ line, reason }) => [line, reason])).toEqual([
    [
      2,
      'Not readable: Email "pia(at)c.example", Birthday "31.02.1980", Since when "soon". The row came without it; mend it in the file of these rows, and import that.',
    ],
  ]);
  expect((await pia()).about).toBe('Email: pia(at)c.example\nBirthday: 31.02.1980');
});

test('the mended row updates who came, and makes nobody twice', async () => {
  const { counts } = await imported(
    server,
    people.admin,
    list('Pia,Pump,pia@c.example,+41 2,1980-02-28,Acme,2020-01-01'),
    { changes },
  );
  expect(counts.contacts).toMatchObject({ created: 0, updated: 1 });
  expect(await pia()).toMatchObject({ emails: [{ value: 'pia@c.example' }] });
});

const deals = (header: string, row: string) =>
  imported(
    server,
    people.admin,
    { 'deals.csv': `Deal ID,${header}\nD1,${row}\n` },
    { changes: { sourceName: 'Our pipeline' } },
  );
const boats = async () => {
  const { items } = await done(people.admin.call(listDeals, { search: 'Boats' }));
  expect(items).toHaveLength(1);
  return items[0];
};

test('a deal whose amount or days nobody can read comes without them, and with its cells among those to mend', async () => {
  const header = 'Deal name,Account,Stage,Value,Expected close,Last contact';
  const row = (value: string, close: string, last: string) => `Boats,Acme,Proposal,${value},${close},${last}`;
  const first = await deals(header, row('12k', '31.02.2027', 'recently'));
  expect(first.counts.deals).toMatchObject({ created: 1, failed: 0 });
  const { items } = await done(people.admin.call(listImportErrors, { importId: first.importId }));
  expect(items.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/Value "12k".*Expected close "31.02.2027".*Last contact "recently"/),
  ]);
  const mended = await deals(header, row('12000', '28.02.2027', '1.11.2026'));
  expect(mended).toMatchObject({ errors: 0, counts: { deals: { created: 0, updated: 1 } } });
  expect(await boats()).toMatchObject({ value: { valueMinor: 1_200_000 }, expectedClose: '2027-02-28' });
});

test('a list that does not name a value, a day, a company or an owner leaves what stands there', async () => {
  const short = await deals('Deal name,Stage', 'Boats and more,Proposal');
  expect(short.counts.deals).toMatchObject({ created: 0, updated: 1 });
  expect(await boats()).toMatchObject({
    ...{ name: 'Boats and more', value: { valueMinor: 1_200_000 }, expectedClose: '2027-02-28' },
    account: { name: 'Acme' },
  });
  const worse = await deals('Deal name,Stage,Value', 'Boats and more,Proposal,a lot');
  expect(worse.errors).toBe(1);
  expect(await boats()).toMatchObject({ value: { valueMinor: 1_200_000 } });
});
