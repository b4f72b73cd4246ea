import { expect, test } from 'vitest';
import { readFiles, tableOf } from '../testing/read-files.ts';

/* The header rows are those of exports as they are; the rows are made up. */

test('Zoho: who and what is meant stands in columns of ids beside those of names', async () => {
  const read = await readFiles({
    'Accounts_2026_11_20.csv': tableOf(
      'Record Id,Account Owner.id,Account Owner,Account Name,Phone,Website,Parent Account.id,Parent Account,Employees,Annual Revenue,Industry,Billing Street,Billing City,Billing State,Billing Code,Billing Country,Description,Tag,Created Time',
      {
        'Record Id': 'zcrm_1',
        'Account Name': 'Fern AG',
        Website: 'fern.example',
        Employees: '120',
        'Billing City': 'Zug',
        'Billing Code': '6300',
        'Billing Country': 'Switzerland',
        Tag: 'Fair',
      },
      {
        'Record Id': 'zcrm_2',
        'Account Name': 'Fern Nord',
        'Parent Account.id': 'zcrm_1',
        'Parent Account': 'Fern AG',
      },
    ),
    'Contacts_2026_11_20.csv': tableOf(
      'Record Id,Contact Owner.id,Contact Owner,Lead Source,First Name,Last Name,Account Name.id,Account Name,Email,Title,Department,Phone,Home Phone,Other Phone,Fax,Mobile,Date of Birth,Secondary Email,Reporting To.id,Reporting To,Mailing Street,Mailing City,Mailing State,Mailing Zip,Mailing Country,Description,Contact Name,Salutation,Created Time',
      {
        'Record Id': 'zcrm_5',
        'Contact Owner': 'Sam Seller',
        'First Name': 'Jo',
        'Last Name': 'Doe',
        'Account Name.id': 'zcrm_1',
        'Account Name': 'Fern AG',
        Email: 'jo@fern.example',
        Title: 'Buyer',
        Mobile: '+41 3',
        'Secondary Email': 'jo@home.example',
        'Mailing City': 'Zug',
        'Mailing Zip': '6300',
        'Contact Name': 'Jo Doe',
        Salutation: 'Ms.',
        'Date of Birth': '1980-05-17',
      },
    ),
    'Deals_2026_11_20.csv': tableOf(
      'Record Id,Deal Owner.id,Deal Owner,Amount,Deal Name,Closing Date,Account Name.id,Account Name,Stage,Type,Probability (%),Expected Revenue,Lead Source,Next Step,Campaign Source,Contact Name.id,Contact Name,Created By,Created Time,Modified Time,Last Activity Time,Description,Reason For Loss,Currency,Tag',
      {
        'Record Id': 'zcrm_11',
        'Deal Owner.id': 'zcrm_90',
        'Deal Owner': 'Sam Seller',
        Amount: '1500',
        'Expected Revenue': '300',
        'Deal Name': 'Pumps',
        'Closing Date': '2026-12-24',
        'Account Name.id': 'zcrm_1',
        'Account Name': 'Fern AG',
        Stage: 'Proposal/Price Quote',
        'Contact Name.id': 'zcrm_5',
        'Contact Name': 'Jo Doe',
        'Created Time': '2026-01-02 10:00:00',
        Currency: 'CHF',
      },
      {
        'Record Id': 'zcrm_12',
        'Deal Name': 'Valves',
        'Closing Date': '2026-03-01',
        'Account Name': 'Fern AG',
        Stage: 'Closed Lost',
        'Reason For Loss': 'Price',
      },
    ),
    'Notes_2026_11_20.csv': tableOf('Record Id,Note Owner,Note Title,Note Content,Parent Id,Created Time', {
      ...{
        'Record Id': 'zcrm_31',
        'Note Title': 'Visit',
        'Note Content': 'They need ten',
        'Parent Id': 'zcrm_11',
      },
      'Created Time': '2026-02-03 10:00:00',
    }),
  });
  expect(Object.values(read.nouns)).toEqual(['accounts', 'contacts', 'deals', 'activities']);
  expect(read.failed).toEqual([]);
  expect(read.accounts).toMatchObject([
    {
      name: 'Fern AG',
      country: 'Switzerland',
      extras: { tags: ['Fair'] },
      reach: { addresses: [{ city: 'Zug', postalCode: '6300' }] },
    },
    { name: 'Fern Nord', details: { parentId: 'fernag' } },
  ]);
  expect(read.contacts[0]).toMatchObject({
    ...{ name: 'Jo Doe', title: 'Buyer', account: { name: 'Fern AG' } },
    details: { salutation: 'Ms.', birthday: '1980-05-17' },
    reach: {
      emails: [{ value: 'jo@fern.example' }, { value: 'jo@home.example' }],
      addresses: [{ city: 'Zug', postalCode: '6300' }],
    },
  });
  expect(read.deals).toMatchObject([
    {
      externalId: 'zcrm_11',
      card: {
        name: 'Pumps',
        valueMinor: 150_000,
        currency: 'CHF',
        owner: { name: 'Sam Seller' },
        expectedClose: '2026-12-24',
        openedAt: '2026-01-02T10:00:00.000Z',
        account: { name: 'Fern AG' },
      },
      people: [{ contact: { externalId: 'jo@fern.example' } }],
      activities: [{ kind: 'note', text: 'Visit\n\nThey need ten' }],
    },
    { card: { end: { how: 'lost', reason: 'Price' } } },
  ]);
});

test('leads of Zoho are people of their companies', async () => {
  const read = await readFiles({
    'Leads.csv': tableOf(
      'Record Id,Lead Owner.id,Lead Owner,Company,First Name,Last Name,Lead Name,Title,Email,Phone,Mobile,Website,Lead Source,Lead Status,Industry,Street,City,Zip Code,Country,Description',
      {
        'Record Id': 'zcrm_7',
        Company: 'Moss Ltd',
        'First Name': 'Ann',
        'Last Name': 'Roe',
        'Lead Name': 'Ann Roe',
        Email: 'ann@moss.example',
        'Lead Status': 'Contacted',
      },
    ),
  });
  expect(read.nouns).toEqual({ 'Leads.csv': 'contacts' });
  expect(read.contacts).toMatchObject([{ name: 'Ann Roe', account: { name: 'Moss Ltd' } }]);
});

test('notes of Zoho stand at what they are about, which has its id and its name beside each other', async () => {
  const read = await readFiles({
    'Accounts_001.csv': tableOf('Record Id,Account Owner.id,Account Name,Website', {
      ...{ 'Record Id': 'zcrm_1', 'Account Name': 'Fern AG', Website: 'fern.example' },
    }),
    'Contacts_001.csv': tableOf('Record Id,Contact Owner.id,First Name,Last Name,Account Name.id,Email', {
      ...{ 'Record Id': 'zcrm_2', 'First Name': 'Jo', 'Last Name': 'Doe', 'Account Name.id': 'zcrm_1' },
    }),
    'Deals_001.csv': tableOf(
      'Record Id,Deal Owner.id,Deal Name,Stage,Amount,Currency,Closing Date,Account Name',
      {
        ...{ 'Record Id': 'zcrm_3', 'Deal Name': 'Pumps', Stage: 'Proposal', Amount: 'Rs. 5,00,000.00' },
        ...{ Currency: 'INR', 'Closing Date': '2027-03-31', 'Account Name': 'Fern AG' },
      },
    ),
    'Notes_001.csv': tableOf(
      'Record Id,Note Owner,Note Title,Note Content,Parent ID.id,Parent ID,Created Time',
      ...[
        ['zcrm_3', 'Pumps', 'Of the deal'],
        ['zcrm_2', 'Jo Doe', 'Of the person'],
        ['zcrm_1', 'Fern AG', 'Of the company'],
        ['', 'Pumps', 'Of the deal by its name'],
        ['', 'Jo Doe', 'Of the person by their name'],
      ].map(([id = '', name = '', text = ''], place) => ({
        ...{ 'Record Id': `zcrm_1${place}`, 'Note Content': text, 'Parent ID.id': id, 'Parent ID': name },
        'Created Time': '2026-02-03 10:00:00',
      })),
    ),
  });
  expect(read.failed).toEqual([]);
  expect(read.deals[0]).toMatchObject({
    card: { valueMinor: 50_000_000, currency: 'INR' },
    activities: [{ text: 'Of the deal' }, { text: 'Of the deal by its name' }],
  });
  expect(read.notes.map(({ text, on }) => [text, on])).toEqual([
    ['Of the person', [{ noun: 'contact', externalId: 'fernag/jodoe' }]],
    ['Of the company', [{ noun: 'account', externalId: 'fernag' }]],
    ['Of the person by their name', [{ noun: 'contact', externalId: 'fernag/jodoe' }]],
  ]);
});
