import { expect, test } from 'vitest';
import { readFiles, tableOf } from '../testing/read-files.ts';

/* The header rows are those of exports as they are; the rows are made up. */

test('Freshsales: deals have the account and the contacts that they are sold to, under a name of their own', async () => {
  const read = await readFiles({
    'deals.csv': tableOf(
      'Id,Name,Amount,Currency,Deal stage,Deal pipeline,Expected close date,Closed date,Lost reason,Sales account Id,Sales account,Contacts,Sales owner,Created at',
      {
        Id: '801',
        Name: 'Dock scheduling',
        Amount: '48,500.00',
        Currency: 'EUR',
        'Deal stage': 'Proposal/Price Quote',
        'Sales account Id': '7',
        'Sales account': 'Nordhaven NV',
        Contacts: 'Ilse Vandamme;Bram De Smet',
        'Sales owner': 'Sam Seller',
        'Created at': '2026-05-11T10:00:00+02:00',
      },
    ),
  });
  expect(read.deals[0]).toMatchObject({
    externalId: '801',
    card: { name: 'Dock scheduling', account: { name: 'Nordhaven NV' }, valueMinor: 4_850_000 },
    people: [{ contact: { name: 'Ilse Vandamme' } }, { contact: { name: 'Bram De Smet' } }],
  });
  expect(read.mapping.sourceName).toBe('Freshsales');
});

test('Streak: the people of a box stand in one cell by their addresses, and dollars are dollars', async () => {
  const read = await readFiles({
    'boxes.csv': tableOf(
      'Name,Stage,Notes,Assigned To,Contacts,Organizations,Deal Size,Close Date,Days in stage,Freshness',
      {
        Name: 'Helix pilot',
        Stage: 'Negotiation',
        'Assigned To': 'sam@ours.example',
        Contacts: 'rita@helix.example, tom@helix.example',
        Organizations: 'Helix Labs',
        'Deal Size': '$75,000',
        'Close Date': 'Dec 12, 2026',
      },
    ),
  });
  expect(read.deals[0]).toMatchObject({
    card: { account: { name: 'Helix Labs' }, valueMinor: 7_500_000, currency: 'USD' },
    people: [
      { contact: { name: 'rita@helix.example', email: 'rita@helix.example' } },
      { contact: { name: 'tom@helix.example', email: 'tom@helix.example' } },
    ],
  });
});

test('a count of contacts names nobody', async () => {
  const read = await readFiles({
    'deals.csv': tableOf('Name,Stage,Account,Contacts', {
      Name: 'Pumps',
      Stage: 'Proposal',
      Account: 'Fern AG',
      Contacts: '3',
    }),
  });
  expect(read.deals[0]?.people).toEqual([]);
});

test('Insightly: addresses in words without spaces, numbered tags, and what is known of somebody', async () => {
  const read = await readFiles({
    'contacts.csv': tableOf(
      'RecordId,Salutation,FirstName,LastName,Background,OrganizationName,Role,MailAddressStreet,MailAddressCity,MailAddressPostalCode,MailAddressCountry,BusinessPhone,MobilePhone,DirectPhone,EmailAddress,Tag1,Tag2,Tag3',
      {
        RecordId: '331',
        FirstName: 'Amina',
        LastName: 'Okafor',
        Background: 'Prefers calls before nine',
        OrganizationName: 'Lagoon Ports',
        Role: 'COO',
        MailAddressStreet: 'Marina Road 4',
        MailAddressCity: 'Lagos',
        BusinessPhone: '+234 1 555 0101',
        DirectPhone: '+234 1 555 0102',
        EmailAddress: 'amina@lagoon.example',
        Tag1: 'ports',
        Tag2: 'priority',
      },
    ),
  });
  expect(read.contacts[0]).toMatchObject({
    name: 'Amina Okafor',
    details: { about: 'Prefers calls before nine' },
    reach: {
      phones: [{ value: '+234 1 555 0101' }, { value: '+234 1 555 0102', label: 'Direct' }],
      addresses: [{ street: 'Marina Road 4', city: 'Lagos' }],
    },
    extras: { tags: ['ports', 'priority'] },
  });
});

test('Apollo: telephone numbers without the sign that keeps a sheet from reckoning with them', async () => {
  const read = await readFiles({
    'people.csv': tableOf('First Name,Last Name,Title,Company,Email,Work Direct Phone,Corporate Phone', {
      'First Name': 'Dana',
      'Last Name': 'Whitlock',
      Company: 'Prairie Freight',
      Email: 'dana@prairie.example',
      'Work Direct Phone': "'+1 555-010-0101",
      'Corporate Phone': "'+1 555-010-0103",
    }),
  });
  expect(read.contacts[0]?.reach?.phones).toEqual([
    { value: '+1 555-010-0101', label: 'Direct' },
    { value: '+1 555-010-0103', label: 'Main' },
  ]);
});

test('Odoo: a person is called by their own name, not by that of their company as well', async () => {
  const header = 'id,display_name,is_company,parent_id,email,function,category_id,comment';
  const read = await readFiles({
    'res.partner.csv': tableOf(
      header,
      { id: '41', display_name: 'Zephyr Robotics', is_company: 'True', email: 'info@zephyr.example' },
      {
        id: '42',
        display_name: 'Zephyr Robotics, Luc Martin',
        is_company: 'False',
        parent_id: 'Zephyr Robotics',
        email: 'luc.martin@zephyr.example',
        function: 'Directeur technique',
        category_id: 'Prospect,Robots',
        comment: '<p>Aime le vélo</p>',
      },
    ),
  });
  expect(read.contacts).toHaveLength(1);
  expect(read.contacts[0]).toMatchObject({
    name: 'Luc Martin',
    account: { name: 'Zephyr Robotics' },
    details: { about: 'Aime le vélo' },
    extras: { tags: ['Prospect', 'Robots'] },
  });
});

test('SugarCRM: who and what was deleted in the other system is left out, and told', async () => {
  const read = await readFiles({
    'accounts.csv': tableOf(
      'Name,ID,Website,Industry,Billing City,Deleted',
      { Name: 'Harbor Steel', ID: 'a1', Website: 'harborsteel.example', Deleted: '0' },
      { Name: 'Gone Co', ID: 'a2', Deleted: '1' },
    ),
    'contacts.csv': tableOf(
      'First Name,Last Name,ID,Account Name,Email Address,Deleted',
      {
        'First Name': 'Jo',
        'Last Name': 'Doe',
        ID: 'c1',
        'Email Address': 'jo@harbor.example',
        Deleted: '0',
      },
      { 'First Name': 'Al', 'Last Name': 'Roe', ID: 'c2', 'Email Address': 'al@gone.example', Deleted: '1' },
    ),
  });
  expect(read.accounts.map(({ name }) => name)).toEqual(['Harbor Steel']);
  expect(read.contacts.map(({ name }) => name)).toEqual(['Jo Doe']);
  expect(read.skipped).toEqual(['deleted in the other system', 'deleted in the other system']);
});

test('Notion: a page that a cell points to is meant by its name', async () => {
  const read = await readFiles({
    'People 0a1b2c.csv': tableOf('Name,Company,Email', {
      Name: 'Noor Haddad',
      Company: 'Cedar Bank (https://www.notion.so/Cedar-Bank-1f2e3d)',
      Email: 'noor@cedar.example',
    }),
  });
  expect(read.contacts[0]?.account).toMatchObject({ name: 'Cedar Bank' });
});

test('Nutshell: what it calls a lead is a deal of the primary company, and its outcome is why it was lost', async () => {
  const read = await readFiles({
    'leads.csv': tableOf(
      'Lead Number,Lead Name,Status,Stage,Pipeline,Value,Currency,Confidence,Opened Date,Projected Close Date,Closed Date,Assignee,Primary Company,Primary Person,Outcome',
      {
        'Lead Number': '1002',
        'Lead Name': 'Blades',
        Status: 'Lost',
        Stage: 'Closed',
        Value: '$900.00',
        Currency: 'USD',
        'Opened Date': '2026-07-01',
        'Closed Date': '2026-08-02',
        Assignee: 'Sam Seller',
        'Primary Company': 'Stoneworks',
        'Primary Person': 'Bob Stone',
        Outcome: 'Price too high',
      },
    ),
  });
  expect(read.deals[0]).toMatchObject({
    externalId: '1002',
    card: {
      name: 'Blades',
      account: { name: 'Stoneworks' },
      owner: { name: 'Sam Seller' },
      openedAt: '2026-07-01T00:00:00.000Z',
      end: { how: 'lost', at: '2026-08-02T00:00:00.000Z', reason: 'Price too high' },
    },
    people: [{ contact: { name: 'Bob Stone' } }],
  });
});

test('Less Annoying CRM and Nimble: all parts of an address, however they stand in the header', async () => {
  const address = { street: '4 Quarry Lane', city: 'Barre', region: 'VT', postalCode: '05641' };
  const { street, city, region, postalCode } = address;
  const counted = await readFiles({
    'contacts.csv': tableOf(
      'Full Name,Email 1,Address 1 Street,Address 1 City,Address 1 State,Address 1 Zip',
      {
        ...{ 'Full Name': 'Bob Stone', 'Email 1': 'bob@stoneworks.example', 'Address 1 Street': street },
        ...{ 'Address 1 City': city, 'Address 1 State': region, 'Address 1 Zip': postalCode },
      },
    ),
  });
  const named = await readFiles({
    'contacts.csv': tableOf(
      'first name,last name,email work,address work street,address work city,address work state,address work zip',
      {
        ...{ 'first name': 'Bob', 'last name': 'Stone', 'email work': 'bob@stoneworks.example' },
        ...{ 'address work street': street, 'address work city': city },
        ...{ 'address work state': region, 'address work zip': postalCode },
      },
    ),
  });
  for (const { contacts } of [counted, named]) expect(contacts[0]?.reach?.addresses).toMatchObject([address]);
});

test('a day and a month that could be either are read as people write them where a sheet has semicolons, or where we are', async () => {
  const table = 'Voornaam;Achternaam;E-mail;Verjaardag\r\nSofie;Maes;sofie@maes.example;12/05/1984\r\n';
  const birthday = async (file: string, zone: string) =>
    (await readFiles({ 'contacten.csv': file }, { zone })).contacts[0]?.details?.birthday;
  expect(await birthday(table, 'America/New_York')).toBe('1984-05-12');
  expect(await birthday(table.replaceAll(';', ','), 'America/New_York')).toBe('1984-12-05');
  expect(await birthday(table.replaceAll(';', ','), 'Europe/Brussels')).toBe('1984-05-12');
  expect(await birthday(table.replaceAll(';', ',').replace('12/05', '05/12'), 'Asia/Manila')).toBe(
    '1984-05-12',
  );
});

test('Thunderbird: an address of work, a mobile number and a birthday in three columns', async () => {
  const read = await readFiles({
    'book.csv': tableOf(
      'First Name,Last Name,Display Name,Primary Email,Secondary Email,Work Phone,Mobile Number,Work Address,Work Address 2,Work City,Work ZipCode,Work Country,Job Title,Organization,Web Page 1,Birth Year,Birth Month,Birth Day,Notes',
      {
        'First Name': 'Ida',
        'Last Name': 'Fern',
        'Primary Email': 'ida@fern.example',
        'Mobile Number': '+49 171 999',
        'Work Address': 'Hauptstr. 1',
        'Work City': 'Berlin',
        'Work ZipCode': '10115',
        Organization: 'Fern AG',
        'Birth Year': '1980',
        'Birth Month': '5',
        'Birth Day': '17',
      },
    ),
  });
  expect(read.failed).toEqual([]);
  expect(read.contacts[0]).toMatchObject({ name: 'Ida Fern', account: { name: 'Fern AG' } });
  const said = JSON.stringify(read.contacts[0]);
  for (const part of ['1980-05-17', '+49 171 999', 'Hauptstr. 1', '10115']) expect(said).toContain(part);
});

test('SuperOffice in Norwegian: people with their company, and who looks after them', async () => {
  const read = await readFiles({
    'personer.csv': tableOf(
      'Firma,Fornavn,Etternavn,Tittel,Telefon,Mobil,E-post,Adresse,Postnr,Poststed,Land,Vår kontakt,Merknad',
      {
        Firma: 'Fjell AS',
        Fornavn: 'Kari',
        Etternavn: 'Nordmann',
        Tittel: 'Innkjøpssjef',
        Telefon: '22 33 44 55',
        Mobil: '900 11 222',
        'E-post': 'kari@fjell.example',
        Adresse: 'Storgata 1',
        Postnr: '0155',
        Poststed: 'Oslo',
        'Vår kontakt': 'Per Hansen',
        Merknad: 'God stemning',
      },
    ),
  });
  expect(read.contacts[0]).toMatchObject({
    ...{ name: 'Kari Nordmann', title: 'Innkjøpssjef' },
    account: { name: 'Fjell AS' },
  });
  const said = JSON.stringify(read.contacts[0]);
  for (const part of ['kari@fjell.example', '900 11 222', 'Storgata 1', '0155', 'Oslo', 'God stemning'])
    expect(said).toContain(part);
});

test('Swedish deals have their value, stage and day', async () => {
  const read = await readFiles({
    'affärer.csv': tableOf('Affär,Företag,Fas,Belopp,Valuta,Förväntat avslutsdatum,Ansvarig', {
      Affär: 'Pumpar',
      Företag: 'Berg AB',
      Fas: 'Offert',
      Belopp: '120 000',
      Valuta: 'SEK',
      'Förväntat avslutsdatum': '2026-12-01',
      Ansvarig: 'Lena',
    }),
  });
  expect(read.deals[0]).toMatchObject({
    card: { name: 'Pumpar', account: { name: 'Berg AB' }, valueMinor: 12_000_000, currency: 'SEK' },
  });
});

test('Agile: what stands behind a header in brackets says which of several it is', async () => {
  const read = await readFiles({
    'contacts.csv': tableOf(
      'First Name,Last Name,Title,Company,Email(default),Email(home),Phone(default),Phone(work),Website(URL),Address(city),Address(country),Tags',
      {
        'First Name': 'Ida',
        'Last Name': 'Fern',
        Company: 'Fern AG',
        'Email(default)': 'ida@fern.example',
        'Email(home)': 'ida@home.example',
        'Phone(default)': '+49301234',
        'Address(city)': 'Berlin',
      },
    ),
  });
  const said = JSON.stringify(read.contacts[0]);
  for (const part of ['ida@fern.example', 'ida@home.example', '+49301234', 'Berlin'])
    expect(said).toContain(part);
});

test('Bitrix24: income is the value, and the responsible person looks after the deal', async () => {
  const read = await readFiles({
    'deals.csv': tableOf('ID,Deal Name,Stage,Income,Currency,Company,Responsible person', {
      ID: '12',
      'Deal Name': 'Line 4',
      Stage: 'In progress',
      Income: '120000',
      Currency: 'EUR',
      Company: 'Fern AG',
      'Responsible person': 'Jan Meier',
    }),
  });
  expect(read.deals[0]).toMatchObject({ card: { name: 'Line 4', valueMinor: 12_000_000 } });
  expect(read.preview.owners.map(({ name }) => name)).toEqual(['Jan Meier']);
});

test('Capsule: of several columns of a kind the brackets say which is which', async () => {
  const read = await readFiles({
    'people.csv': tableOf(
      'Party Id,Type,Title,First Name,Last Name,Job Title,Organisation,Phone Number (Work),Phone Number (Mobile),Phone Number (Home),Email Address (Work),Email Address (Home),Address Street (Office),City (Office),Zip/Postcode (Office),Country (Office),City (Home)',
      {
        'Party Id': '11',
        Type: 'Person',
        'First Name': 'Ida',
        'Last Name': 'Fern',
        Organisation: 'Fern AG',
        'Phone Number (Work)': '+49 30 1',
        'Phone Number (Mobile)': '+49 171 9',
        'Phone Number (Home)': '+49 40 7',
        'Email Address (Work)': 'ida@fern.example',
        'Email Address (Home)': 'ida@home.example',
        'Address Street (Office)': 'Hauptstr. 1',
        'City (Office)': 'Berlin',
        'Zip/Postcode (Office)': '10115',
        'Country (Office)': 'Germany',
        'City (Home)': 'Potsdam',
      },
    ),
  });
  const [ida] = read.contacts;
  expect(ida).toMatchObject({ name: 'Ida Fern', account: { name: 'Fern AG' } });
  expect(ida?.reach).toMatchObject({
    emails: [{ value: 'ida@fern.example' }, { value: 'ida@home.example', label: 'Home' }],
    phones: expect.arrayContaining([
      expect.objectContaining({ value: '+49 30 1' }),
      expect.objectContaining({ value: '+49 171 9', label: 'Mobile' }),
      expect.objectContaining({ value: '+49 40 7', label: 'Home' }),
    ]),
  });
  for (const part of ['Hauptstr. 1', 'Berlin', '10115', 'Potsdam'])
    expect(JSON.stringify(ida)).toContain(part);
});
