import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Read } from '../imported/imported.ts';
import { cardFields } from './card-fields.ts';
import { readAccounts, readContacts } from './read-cards.ts';
import { readGroups } from './read-groups.ts';

const everything = Object.fromEntries(cardFields.map(({ field }) => [field, field]));

function filesOf(lines: readonly string[], columns = everything) {
  const bytes = Buffer.from(lines.join('\n'));
  const file = { name: 'a.vcf', bytes: bytes.length, open: async () => Readable.from([bytes]) };
  return [{ file, mapping: { name: 'a.vcf', noun: 'cards' as const, columns } }];
}

async function all<Value>(reads: AsyncIterable<Read<Value>>): Promise<Read<Value>[]> {
  const found: Read<Value>[] = [];
  for await (const read of reads) found.push(read);
  return found;
}

const reading = { dateOrder: 'day first', zone: 'UTC' } as const;

async function contactOf(...lines: string[]) {
  const [read] = await all(readContacts(filesOf(['BEGIN:VCARD', ...lines, 'END:VCARD']), reading));
  if (read?.kind !== 'row') throw new Error(JSON.stringify(read));
  return read.value;
}

test('everything on a card goes to its place, what is preferred first', async () => {
  expect(
    await contactOf(
      'VERSION:3.0',
      'UID:urn:uuid:4fbe',
      'N:Doe;John;Richter\\, James;Mr.;Sr.',
      'FN:John Doe',
      'ORG:Acme;Sales;North',
      'TITLE:Buyer',
      'TEL;TYPE=HOME,FAX:1',
      'TEL;TYPE=CELL,pref:2',
      'EMAIL;TYPE=INTERNET,WORK:john@acme.example',
      'EMAIL:no mail address',
      'item1.URL:http\\://acme.example',
      'item1.X-ABLabel:_$!<HomePage>!$_',
      'URL:javascript:alert(1)',
      'ADR;TYPE=WORK:PO 1;;Street 5,;City;Region;12345;Country',
      'BDAY:19800322',
      'NOTE:Likes boats\\nand trains',
      'NICKNAME:Johnny',
      'item2.X-ABRELATEDNAMES:Jenny',
      'item2.X-ABLabel:_$!<Spouse>!$_',
    ),
  ).toEqual({
    externalId: 'urn:uuid:4fbe',
    account: { externalId: 'acme', name: 'Acme' },
    name: 'John Doe',
    title: 'Buyer',
    email: null,
    phone: null,
    reach: {
      emails: [{ value: 'john@acme.example', label: 'Work' }],
      phones: [
        { value: '2', label: 'Mobile' },
        { value: '1', label: 'Home fax' },
      ],
      links: [{ value: 'http://acme.example', label: 'Home page' }],
      addresses: [
        {
          label: 'Work',
          street: 'PO 1, Street 5',
          city: 'City',
          region: 'Region',
          postalCode: '12345',
          country: 'Country',
        },
      ],
    },
    details: {
      salutation: 'Mr.',
      givenName: 'John',
      familyName: 'Doe',
      department: 'Sales, North',
      birthday: '1980-03-22',
      about:
        'Likes boats\nand trains\n\nFurther names: Richter, James\nAfter the name: Sr.\nNickname: Johnny\nSpouse: Jenny',
    },
  });
});

test.each([
  ['--0203', '--02-03'],
  ['1604-03-02', '--03-02'],
  ['1980-03-22T00:00:00Z', '1980-03-22'],
  ['1980', undefined],
  ['1980-02-31', undefined],
])('a birthday written %s is %s', async (written, birthday) => {
  expect((await contactOf('FN:Ann', `BDAY:${written}`)).details.birthday).toBe(birthday);
});

test('whose card says no name as a whole has the parts of it, or else their e-mail', async () => {
  expect((await contactOf('N:Doe;Jane;;Dr.;')).name).toBe('Jane Doe');
  expect(await contactOf('EMAIL:Jane@Acme.example')).toMatchObject({
    ...{ name: 'Jane@Acme.example', externalId: 'jane@acme.example' },
  });
});

test('a number of version 4 is a number, with its extension', async () => {
  const { reach } = await contactOf('FN:Ann', 'TEL;VALUE=uri;PREF=1:tel:+1-418-656-9254;ext=102');
  expect(reach?.phones).toEqual([{ value: '+1-418-656-9254 ext. 102', label: null }]);
});

test('a birthday that is no day, and what names somebody beside their name, stand in what is written about them', async () => {
  const { details } = await contactOf('FN:Mxolisi Dlamini', 'N:Dlamini;Mxolisi;;Adv.;SC', 'BDAY:1720');
  expect(details).toMatchObject({ about: 'After the name: SC\nBirthday: 1720' });
  const { details: whole } = await contactOf(
    'N:Dlamini;Mxolisi;Karl;;SC',
    'RELATED;TYPE=colleague:urn:uuid:1',
  );
  expect(whole).toEqual({ givenName: 'Mxolisi', familyName: 'Dlamini' });
});

test('members of a group are found by the ids of their cards, wherever the group stands', async () => {
  const person = (uid: string, name: string) => [
    'BEGIN:VCARD',
    `UID:${uid}`,
    `N:;${name};;;`,
    `FN:${name}`,
    'END:VCARD',
  ];
  const files = filesOf([
    ...['BEGIN:VCARD', 'VERSION:4.0', 'KIND:group', 'FN:Sailors', 'MEMBER:urn:uuid:a-1', 'END:VCARD'],
    ...[...person('urn:uuid:a-1', 'Ann'), ...person('b-2', 'Ben'), ...person('c-3', 'Cid')],
    ...['BEGIN:VCARD', 'VERSION:3.0', 'X-ADDRESSBOOKSERVER-KIND:group', 'N:Crew', 'FN:Crew'],
    ...['X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:a-1', 'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:b-2', 'END:VCARD'],
  ]);
  const found = await all(readGroups(files, reading));
  expect(found.map((read) => read.kind === 'row' && [read.value.group, read.value.on.externalId])).toEqual([
    ['Sailors', 'urn:uuid:a-1'],
    ['Crew', 'urn:uuid:a-1'],
    ['Crew', 'b-2'],
  ]);
});

test('a card of a company becomes a company, and one of a group nobody', async () => {
  const files = filesOf([
    ...['BEGIN:VCARD', 'KIND:org', 'FN:Acme', 'TEL:1', 'URL:https://acme.example', 'END:VCARD'],
    ...['BEGIN:VCARD', 'FN:Parts Ltd', 'ORG:Parts Ltd', 'END:VCARD'],
    ...['BEGIN:VCARD', 'X-ABShowAs:COMPANY', 'N:;;;;', 'FN:Made', 'ORG:Made', 'END:VCARD'],
    ...['BEGIN:VCARD', 'KIND:group', 'FN:Friends', 'END:VCARD'],
    ...['BEGIN:VCARD', 'N:;Ann;;;', 'FN:Ann', 'ORG:Ann', 'END:VCARD'],
  ]);
  expect(await all(readAccounts(files, reading))).toMatchObject([
    { value: { name: 'Acme', website: 'https://acme.example', reach: { phones: [{ value: '1' }] } } },
    { value: { name: 'Parts Ltd' } },
    { value: { name: 'Made' } },
  ]);
  expect(await all(readContacts(files, reading))).toMatchObject([{ kind: 'row', value: { name: 'Ann' } }]);
});

test('who stands twice or has no name is said with the line and what stands on the card', async () => {
  const files = filesOf([
    ...['BEGIN:VCARD', 'FN:Ann', 'END:VCARD', 'BEGIN:VCARD', 'FN:Ann', 'TEL:1', 'END:VCARD'],
    ...['BEGIN:VCARD', 'TEL:2', 'END:VCARD'],
  ]);
  expect(await all(readContacts(files, reading))).toMatchObject([
    { kind: 'row' },
    { reason: 'Ann stands twice; the first card was used.', place: { line: 4, cells: ['FN: Ann\nTEL: 1'] } },
    { reason: 'The contact has neither a name nor an e-mail.', place: { line: 8, cells: ['TEL: 2'] } },
  ]);
});

test('what the person left out is not read', async () => {
  const { NOTE: _, ...columns } = everything;
  const files = filesOf(['BEGIN:VCARD', 'FN:Ann', 'NOTE:Secret', 'END:VCARD'], columns);
  const [read] = await all(readContacts(files, reading));
  expect(read?.kind === 'row' && read.value.details).toEqual({});
});

test('several notes on a card, and those with a day, are notes; what describes stays', async () => {
  const noted = await contactOf('FN:Ann', 'NOTE:Likes boats\\n12.03.2024: Wants prices', 'NICKNAME:Annie');
  expect(noted.details.about).toBe('Likes boats\n\nNickname: Annie');
  expect(noted.notes).toMatchObject([{ at: '2024-03-12T00:00:00.000Z', text: 'Wants prices' }]);
  const several = await contactOf('FN:Ann', 'NOTE:Likes boats', 'NOTE:Wants prices');
  expect(several.notes?.map(({ text }) => text)).toEqual(['Likes boats', 'Wants prices']);
});
