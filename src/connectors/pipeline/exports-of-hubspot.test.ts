import { expect, test } from 'vitest';
import { readFiles, tableOf } from '../testing/read-files.ts';

/* The header rows are those of exports as they are; the rows are made up. */

const companies = tableOf(
  'Record ID,Company name,Company owner,Create Date,Phone Number,Last Activity Date,City,Country/Region,Industry,Company Domain Name,Website URL,Number of Employees,Annual Revenue,Street Address,Postal Code',
  {
    'Record ID': '9001',
    'Company name': 'Fern AG',
    'Phone Number': '+41 44 1',
    City: 'Zug',
    'Country/Region': 'Switzerland',
    Industry: 'MACHINERY',
    'Company Domain Name': 'fern.example',
    'Website URL': 'https://www.fern.example',
    'Number of Employees': '120',
    'Street Address': 'Seeweg 1',
    'Postal Code': '6300',
  },
  { 'Record ID': '9002', 'Company name': 'Moss Ltd', 'Company Domain Name': 'moss.example' },
);

const contactHeader =
  'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Primary Associated Company ID,Last Activity Date,Lead Status,Marketing contact status,Create Date,Associated Company';
const person = {
  'Record ID': '8001',
  'First Name': 'Jo',
  'Last Name': 'Doe',
  Email: 'jo@fern.example',
  'Contact owner': 'Sam Seller',
  'Primary Associated Company ID': '9001',
};

test('people of HubSpot come to their company by its id, as it is written today and as it was', async () => {
  const { contacts, accounts, failed, nouns } = await readFiles({
    'hubspot-crm-exports-all-companies-2026-11-20.csv': companies,
    'hubspot-crm-exports-all-contacts-2026-11-20.csv': tableOf(contactHeader, person),
  });
  expect(Object.values(nouns)).toEqual(['accounts', 'contacts']);
  expect(failed).toEqual([]);
  expect(accounts[0]).toMatchObject({
    ...{ name: 'Fern AG', website: 'https://www.fern.example', employees: 120, country: 'Switzerland' },
    reach: {
      phones: [{ value: '+41 44 1' }],
      addresses: [{ street: 'Seeweg 1', city: 'Zug', postalCode: '6300' }],
    },
  });
  expect(accounts[1]?.website).toBe('moss.example');
  expect(contacts[0]).toMatchObject({ name: 'Jo Doe', account: { name: 'Fern AG' } });
  for (const header of [
    'Associated Company IDs',
    'Associated Company IDs (Primary)',
    'Associated Company ID',
    'Associated Company Record ID',
  ]) {
    const text = tableOf(contactHeader, person).replace('Primary Associated Company ID', header);
    const read = await readFiles({ 'companies.csv': companies, 'contacts.csv': text });
    expect([header, read.contacts[0]?.account?.name]).toEqual([header, 'Fern AG']);
  }
});

test('of several companies of somebody the first that is in the files is theirs', async () => {
  const header = contactHeader.replace('Primary Associated Company ID', 'Associated Company IDs');
  const { 'Primary Associated Company ID': _, ...rest } = person;
  const { contacts } = await readFiles({
    'companies.csv': companies,
    'contacts.csv': tableOf(header, { ...rest, 'Associated Company IDs': '7777;9002;9001' }),
  });
  expect(contacts[0]?.account?.name).toBe('Moss Ltd');
});

test('a deal of HubSpot has all of its contacts, by their ids or by name and e-mail', async () => {
  const header =
    'Record ID,Deal Name,Deal Stage,Pipeline,Close Date,Deal owner,Amount,Amount in company currency,Currency,Create Date,Last Activity Date,Next step,Closed Lost Reason,Deal Description,Associated Company,Associated Company IDs,Associated Contact,Associated Contact IDs';
  const deal = {
    'Record ID': '7001',
    'Deal Name': 'Pumps',
    'Deal Stage': 'Contract Sent (Sales Pipeline)',
    'Close Date': '2026-12-31 17:00',
    Amount: '15000',
    'Amount in company currency': '16000',
    Currency: 'CHF',
    'Create Date': '2026-03-12 09:14',
    'Deal Description': 'Ten of them',
    'Associated Company': 'Fern AG',
    'Associated Company IDs': '9001',
  };
  const contacts = tableOf(contactHeader, person, {
    ...person,
    'Record ID': '8002',
    'First Name': 'Ann',
    Email: 'ann@fern.example',
  });
  const byId = await readFiles({
    'companies.csv': companies,
    'contacts.csv': contacts,
    'deals.csv': tableOf(
      header,
      { ...deal, 'Associated Contact IDs': '8001;8002' },
      {
        'Record ID': '7002',
        'Deal Name': 'Valves',
        'Deal Stage': 'Closed lost',
        'Closed Lost Reason': 'Price',
      },
    ),
  });
  expect(byId.failed).toEqual([]);
  expect(byId.deals[0]).toMatchObject({
    externalId: '7001',
    card: {
      ...{ name: 'Pumps', valueMinor: 1_500_000, currency: 'CHF', expectedClose: '2026-12-31' },
      ...{ openedAt: '2026-03-12T09:14:00.000Z', note: 'Ten of them', account: { name: 'Fern AG' } },
    },
    people: [{ contact: { externalId: 'jo@fern.example' } }, { contact: { externalId: 'ann@fern.example' } }],
  });
  expect(byId.deals[1]?.card?.end).toMatchObject({ how: 'lost', reason: 'Price' });
  const byName = await readFiles({
    'deals.csv': tableOf(header, {
      ...deal,
      'Associated Contact': 'Jo Doe (jo@fern.example);Ann Doe (ann@fern.example)',
    }),
  });
  expect(byName.deals[0]?.people.map(({ contact }) => contact)).toMatchObject([
    { name: 'Jo Doe', email: 'jo@fern.example', account: { name: 'Fern AG' } },
    { name: 'Ann Doe', email: 'ann@fern.example' },
  ]);
});

test('notes and tasks of HubSpot come to the deal that they are associated with, without the marks of a web page', async () => {
  const { deals, failed } = await readFiles({
    'deals.csv': 'Record ID,Deal Name,Deal Stage\n7001,Pumps,Proposal\n7002,Valves,Proposal\n',
    'notes.csv': tableOf(
      'Record ID,Activity date,Activity type,Body,Activity assigned to,Associated Contact IDs,Associated Company IDs,Associated Deal IDs',
      {
        'Record ID': '1',
        'Activity date': '2026-03-12 09:14',
        'Activity type': 'Note',
        Body: '<div><p>They need <b>ten</b> &amp; more.</p><p>By May.<br>Or June.</p></div>',
        'Associated Deal IDs': '7002',
      },
    ),
    'tasks.csv': tableOf(
      'Record ID,Task title,Task body,Due date,Task status,Task type,Assigned to,Completion date,Associated Deal IDs',
      {
        'Record ID': '2',
        'Task title': 'Send the offer',
        'Due date': '2026-12-01',
        'Task status': 'Not started',
        'Task type': 'To-do',
        'Associated Deal IDs': '7001;7002',
      },
      {
        'Record ID': '3',
        'Task title': 'Call them',
        'Due date': '2026-03-01',
        'Task status': 'Completed',
        'Task type': 'Call',
        'Associated Deal IDs': '7001',
      },
    ),
  });
  expect(failed).toEqual([]);
  const of = (id: string) => deals.find(({ externalId }) => externalId === id)?.activities;
  expect(of('7002')).toMatchObject([{ kind: 'note', text: 'They need ten & more.\n\nBy May.\nOr June.' }]);
  expect(of('7001')).toMatchObject([
    { kind: 'promise', what: 'Send the offer', due: '2026-12-01' },
    { kind: 'touch', channel: 'call', about: 'Call them' },
  ]);
});

test('an export of HubSpot in German is known by its headers', async () => {
  const { contacts, deals, nouns } = await readFiles({
    'kontakte.csv': tableOf(
      'Datensatz-ID,Vorname,Nachname,E-Mail,Telefonnummer,Mobiltelefonnummer,Jobbezeichnung,Zugehöriges Unternehmen,Kontaktinhaber',
      {
        'Datensatz-ID': '1',
        Vorname: 'Jo',
        Nachname: 'Doe',
        Telefonnummer: '+49 1',
        Mobiltelefonnummer: '+49 2',
        Jobbezeichnung: 'Einkauf',
        'Zugehöriges Unternehmen': 'Fern AG',
      },
    ),
    'deals.csv': tableOf('Datensatz-ID,Deal-Name,Deal-Phase,Betrag,Abschlussdatum,Zugehöriges Unternehmen', {
      ...{ 'Datensatz-ID': '2', 'Deal-Name': 'Pumpen', 'Deal-Phase': 'Angebot', Betrag: '1.500,00' },
      ...{ Abschlussdatum: '31.12.2026', 'Zugehöriges Unternehmen': 'Fern AG' },
    }),
  });
  expect(Object.values(nouns)).toEqual(['deals', 'contacts']);
  expect(contacts[0]).toMatchObject({
    ...{ name: 'Jo Doe', title: 'Einkauf', account: { name: 'Fern AG' } },
    reach: { phones: [{ value: '+49 1' }, { value: '+49 2', label: 'Mobile' }] },
  });
  expect(deals[0]).toMatchObject({
    externalId: '2',
    card: { name: 'Pumpen', valueMinor: 150_000, expectedClose: '2026-12-31', account: { name: 'Fern AG' } },
  });
});

test('of several companies of somebody in HubSpot the primary one is theirs, and what is noted on them comes along', async () => {
  const { contacts } = await readFiles({
    'hubspot-crm-exports-all-contacts.csv': tableOf(
      'Record ID,First Name,Last Name,Email,Associated Company IDs,Associated Company IDs (Primary),Associated Company,Associated Company (Primary),Associated Note',
      {
        ...{ 'Record ID': '1', 'First Name': 'Jo', 'Last Name': 'Doe', Email: 'jo@fern.example' },
        ...{ 'Associated Company IDs': '7;8', 'Associated Company IDs (Primary)': '8' },
        ...{ 'Associated Company': 'Moss Ltd;Fern AG', 'Associated Company (Primary)': 'Fern AG' },
        'Associated Note': 'Mails only',
      },
    ),
  });
  expect(contacts).toMatchObject([{ account: { name: 'Fern AG' }, details: { about: 'Mails only' } }]);
});
