import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { ImportedContact } from '../imported/imported.ts';
import { formOf, rowsOf } from '../tables/rows-of.ts';
import type { TableFile } from '../tables/table-file.ts';
import { readAccounts, readContacts } from './read-people.ts';
import { recogniseTable } from './recognise-table.ts';

/** Reads a list as an import would that nobody changed the mapping of. */
async function read(text: string) {
  const file: TableFile = {
    name: 'people.csv',
    bytes: text.length,
    open: async () => Readable.from([Buffer.from(text)]),
  };
  const form = await formOf(file);
  let header: readonly string[] = [];
  for await (const { cells } of rowsOf(file, form)) {
    header = cells;
    break;
  }
  const found = recogniseTable(header);
  if (!found) throw new Error(`not recognised: ${header.join(', ')}`);
  const { noun } = found.table;
  const table = { file, form, mapping: { name: file.name, noun, columns: { ...found.columns } } };
  const reading = { dateOrder: 'month first', zone: 'UTC' } as const;
  const rows = [];
  const reads = noun === 'accounts' ? readAccounts([table], reading) : readContacts([table], [], reading);
  for await (const one of reads) {
    if (one.kind !== 'row') throw new Error(JSON.stringify(one));
    rows.push(one.value as ImportedContact);
  }
  return { noun, rows };
}

const way = (value: string, label: string | null = null) => ({ value, label });

test('contacts of Google keep what they call their mails, numbers and links', async () => {
  const { noun, rows } = await read(
    [
      'First Name,Middle Name,Last Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country,Website 1 - Label,Website 1 - Value',
      'Ada,King,Lovelace,Dr.,,,Analytical Ltd,Head of engines,Engines,1980-05-17,Met in Turin,* myContacts,* Work,ada@engine.example,Home,ada@home.example ::: a.l@home.example,Mobile,+44 7700 900123,Work,+44 20 7946 0000,Work,St James 12,London,SW1,UK,Profile,https://engine.example/ada',
    ].join('\n'),
  );
  expect(noun).toBe('contacts');
  expect(rows).toMatchObject([
    {
      name: 'Ada King Lovelace',
      account: { name: 'Analytical Ltd' },
      title: 'Head of engines',
      reach: {
        emails: [
          way('ada@engine.example', 'Work'),
          way('ada@home.example', 'Home'),
          way('a.l@home.example', 'Home'),
        ],
        phones: [way('+44 7700 900123', 'Mobile'), way('+44 20 7946 0000', 'Work')],
        links: [way('https://engine.example/ada', 'Profile')],
        addresses: [{ street: 'St James 12', city: 'London', postalCode: 'SW1', country: 'UK' }],
      },
      details: {
        ...{ salutation: 'Dr.', givenName: 'Ada', familyName: 'Lovelace', department: 'Engines' },
        ...{ birthday: '1980-05-17', about: 'Met in Turin' },
      },
    },
  ]);
});

test('days, relations and fields of Google that come in pairs are kept in words, but for whom somebody reports to', async () => {
  const { rows } = await read(
    [
      'First Name,Last Name,E-mail 1 - Value,Notes,Relation 1 - Label,Relation 1 - Value,Relation 2 - Label,Relation 2 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value',
      'Ada,Lovelace,ada@engines.example,Met in Turin,Assistant,Mary Clerk,Manager,Charles Babbage,Anniversary,2010-06-01,Boat,Dinghy ::: Canoe',
    ].join('\n'),
  );
  expect(rows[0]?.details).toMatchObject({
    about: 'Met in Turin\n\nAssistant: Mary Clerk\nAnniversary: 2010-06-01\nBoat: Dinghy, Canoe',
  });
});

test('contacts of Outlook keep their numbers apart, and their title from their job', async () => {
  const { rows } = await read(
    [
      '\ufeffTitle,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Business Fax,Business Phone,Home Phone,Mobile Phone,Birthday,E-mail Address,E-mail Display Name,E-mail 2 Address,Notes,Web Page',
      'Mr.,Charles,,Babbage,,Difference Co,R&D,Inventor,Dorset St 1,London,,W1U,United Kingdom,Home Rd 2,Teignmouth,+44 1,+44 2,+44 3,+44 4,0/0/00,c@difference.example,Charles Babbage (c@difference.example),cb@home.example,,http://difference.example',
    ].join('\n'),
  );
  expect(rows).toMatchObject([
    {
      name: 'Charles Babbage',
      title: 'Inventor',
      account: { name: 'Difference Co' },
      reach: {
        emails: [way('c@difference.example'), way('cb@home.example')],
        phones: [way('+44 2'), way('+44 4', 'Mobile'), way('+44 3', 'Home'), way('+44 1', 'Fax')],
        links: [way('http://difference.example')],
        addresses: [
          {
            street: 'Dorset St 1',
            city: 'London',
            postalCode: 'W1U',
            country: 'United Kingdom',
            label: null,
          },
          { street: 'Home Rd 2', city: 'Teignmouth', label: 'Home' },
        ],
      },
      details: { salutation: 'Mr.', department: 'R&D' },
    },
  ]);
  expect(rows[0]?.details).not.toHaveProperty('birthday');
});

test('connections of LinkedIn are read below what LinkedIn says first', async () => {
  const { noun, rows } = await read(
    [
      'Notes:',
      '"When exporting your connection data, you may notice that some, of the addresses are missing."',
      '',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Grace,Hopper,https://www.linkedin.com/in/gh,,Navy,Rear admiral,12 Mar 2024',
    ].join('\n'),
  );
  expect(noun).toBe('contacts');
  expect(rows).toMatchObject([
    {
      name: 'Grace Hopper',
      title: 'Rear admiral',
      account: { name: 'Navy' },
      reach: { links: [way('https://www.linkedin.com/in/gh')], emails: [] },
    },
  ]);
});

test('people and companies of HubSpot and Pipedrive are told for what they are', async () => {
  const people = await read(
    'Record ID,First Name,Last Name,Email,Phone Number,Job Title,Company Name,Contact owner,Lead Status\n1,Jo,Doe,jo@x.example,+1 555 0100,Buyer,X Inc,Sam Seller,New\n',
  );
  expect(people).toMatchObject({ noun: 'contacts', rows: [{ name: 'Jo Doe', title: 'Buyer' }] });
  const companies = await read(
    'Record ID,Company name,Domain,Company owner,Industry,Phone Number,City,Country/Region\n1,X Inc,x.example,Sam,Pumps,+1 555 0199,Dayton,United States\n',
  );
  expect(companies).toMatchObject({
    noun: 'accounts',
    rows: [
      {
        name: 'X Inc',
        website: 'x.example',
        country: 'United States',
        reach: { addresses: [{ city: 'Dayton' }] },
      },
    ],
  });
  const pipedrive = await read(
    'Person - Name,Person - Email (Work),Person - Phone,Organization - Name\nJo Doe,jo@x.example,+1 555 0100,X Inc\n',
  );
  expect(pipedrive).toMatchObject({
    noun: 'contacts',
    rows: [{ name: 'Jo Doe', account: { name: 'X Inc' }, reach: { emails: [way('jo@x.example')] } }],
  });
});

test('a link that a browser would run, and a mail address that is none, are left out', async () => {
  const { rows } = await read('Name,Email,Phone,Website\nMallory,not a mail,+1,javascript:alert(1)\n');
  expect(rows).toMatchObject([{ name: 'Mallory', reach: { emails: [], links: [], phones: [way('+1')] } }]);
});
