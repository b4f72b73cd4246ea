import { expect, test } from 'vitest';
import { readFiles } from '../testing/read-files.ts';
import { salesforceId } from './salesforce-id.ts';

const id = (prefix: string, number: number) => `${prefix}Ab00000${String(number).padStart(5, '0')}`;
const table = (...rows: string[]) => rows.map((row) => `${row}\n`).join('');

const opportunity = table(
  'Id,IsDeleted,AccountId,ContactId,Name,StageName,Amount,CurrencyIsoCode,CloseDate,OwnerId,CreatedDate',
  `${id('006', 1)},0,${id('001', 1)},${id('003', 1)},Pumps,Prospecting,,CHF,2027-01-31,${id('005', 1)},2026-01-02 10:00:00`,
  `${id('006', 2)},0,${id('001', 1)},,Valves,Prospecting,700,CHF,2027-01-31,${id('005', 2)},2026-01-02 10:00:00`,
  `${id('006', 3)},true,${id('001', 1)},,Gone,Prospecting,700,CHF,2027-01-31,${id('005', 2)},2026-01-02 10:00:00`,
  `${id('006', 4)},1,${id('001', 1)},,Gone too,Prospecting,700,CHF,2027-01-31,${id('005', 2)},2026-01-02 10:00:00`,
);

test('ids of 15 and of 18 characters meet across all files', async () => {
  const read = await readFiles({
    'Account.csv': table(
      'Id,Name,ParentId,BillingCity',
      `${salesforceId(id('001', 1))},Fern,${id('001', 2)},Zug`,
      `${id('001', 2)},Fern Group,,Zug`,
    ),
    'Contact.csv': table(
      'Id,AccountId,LastName,Email',
      `${id('003', 1)},${id('001', 1)},Doe,jo@fern.example`,
    ),
    'Opportunity.csv': opportunity,
    'User.csv': table(
      'Id,Username,Name,Email,IsActive',
      `${id('005', 1)},sam,Sam,sam@us.example,1`,
      `${id('005', 2)},gone,Gone,gone@us.example,0`,
    ),
  });
  expect(read.failed).toEqual([]);
  const [account] = read.accounts;
  expect(account?.externalId).toHaveLength(18);
  expect(read.contacts[0]?.account?.externalId).toBe(account?.externalId);
  expect(account?.details.parentId).toBe(read.accounts[1]?.externalId);
  expect(read.deals.map(({ card }) => card?.name).sort()).toEqual(['Pumps', 'Valves']);
  expect(read.deals.flatMap(({ people }) => people.map(({ contact }) => contact.externalId))).toEqual([
    read.contacts[0]?.externalId,
  ]);
  expect(read.skipped.filter((reason) => reason === 'deleted in Salesforce')).toHaveLength(2);
});

test('somebody who has left keeps their deals, and amounts their currencies', async () => {
  const read = await readFiles({
    'Opportunity.csv': opportunity,
    'User.csv': table(
      'Id,Username,Name,Email,IsActive',
      `${id('005', 1)},sam,Sam,sam@us.example,1`,
      `${id('005', 2)},gone,Gone,gone@us.example,0`,
    ),
  });
  expect(read.members).toMatchObject([
    { name: 'Sam', active: true },
    { name: 'Gone', active: false },
  ]);
  const valves = read.deals.find(({ card }) => card?.name === 'Valves');
  expect(valves?.card).toMatchObject({ valueMinor: 70_000, currency: 'CHF' });
  expect(valves?.card?.owner?.externalId).toBe(read.members[1]?.externalId);
});

test('the empty id that a weekly export writes means nobody, and merges nothing', async () => {
  const none = '000000000000000AAA';
  const read = await readFiles({
    'Account.csv': table(
      'Id,IsDeleted,MasterRecordId,Name,ParentId,BillingCity',
      `${id('001', 1)},0,${none},Fern,${none},Zug`,
    ),
    'Contact.csv': table(
      'Id,IsDeleted,MasterRecordId,AccountId,LastName,ReportsToId',
      `${id('003', 1)},0,${none},${none},Doe,${none}`,
    ),
  });
  expect(read.skipped).toEqual([]);
  expect(read.accounts).toMatchObject([{ name: 'Fern' }]);
  expect(read.accounts[0]?.details).not.toHaveProperty('parentId');
  expect(read.contacts).toMatchObject([{ name: 'Doe', account: null }]);
  expect(read.contacts[0]?.details).not.toHaveProperty('reportsTo');
});

const lead = table(
  'Id,IsDeleted,LastName,FirstName,Company,Email,Status,IsConverted,ConvertedContactId,ConvertedAccountId,ConvertedOpportunityId,LeadSource',
  `${id('00Q', 1)},0,Doe,Jo,Fern,jo@fern.example,Qualified,true,${id('003', 1)},${id('001', 1)},${id('006', 1)},Web`,
  `${id('00Q', 2)},0,Roe,Ann,Moss,ann@moss.example,Open,false,,,,Web`,
);

test('a converted lead is its contact, and comes as that where the file of contacts does not', async () => {
  const files = {
    'Lead.csv': lead,
    'Account.csv': table('Id,Name,BillingCity', `${id('001', 1)},Fern,Zug`),
    'Opportunity.csv': opportunity,
  };
  const contacts = table(
    'Id,AccountId,LastName,FirstName,Email,ReportsToId',
    `${id('003', 1)},${id('001', 1)},Doe,Jo,jo@fern.example,`,
  );
  const whole = await readFiles({ ...files, 'Contact.csv': contacts });
  expect(whole.contacts.map(({ name }) => name)).toEqual(['Jo Doe', 'Ann Roe']);
  const part = await readFiles(files);
  expect(part.contacts.map(({ name }) => name)).toEqual(['Jo Doe', 'Ann Roe']);
  // Under the same id, so that nobody is doubled when the contacts come one day.
  expect(part.contacts[0]?.externalId).toBe(whole.contacts[0]?.externalId);
  expect(part.contacts[0]?.account?.externalId).toBe(part.accounts[0]?.externalId);
});

test('lines of products are the value of a deal that has no amount, and are noted on it', async () => {
  const read = await readFiles({
    'Opportunity.csv': opportunity,
    'OpportunityLineItem.csv': table(
      'Id,IsDeleted,OpportunityId,PricebookEntryId,Product2Id,Name,Quantity,UnitPrice,TotalPrice,Discount,CreatedDate',
      `${id('00k', 1)},0,${id('006', 1)},${id('01u', 1)},${id('01t', 1)},Pumps Pump,3,1000,2700,10,2026-01-03 10:00:00`,
      `${id('00k', 2)},0,${id('006', 1)},${id('01u', 2)},,,2,50,,,2026-01-03 10:00:00`,
      `${id('00k', 3)},1,${id('006', 1)},${id('01u', 2)},,,9,50,450,,2026-01-03 10:00:00`,
      `${id('00k', 4)},0,${id('006', 2)},${id('01u', 2)},,,9,50,450,,2026-01-03 10:00:00`,
    ),
    'Product2.csv': table(
      'Id,Name,ProductCode,IsActive,Family',
      `${id('01t', 1)},Pump,P1,1,Pumps`,
      `${id('01t', 2)},Valve,V1,1,Valves`,
    ),
    'PricebookEntry.csv': table(
      'Id,Name,Pricebook2Id,Product2Id,UnitPrice,IsActive',
      `${id('01u', 2)},Valve,${id('01s', 1)},${id('01t', 2)},50,1`,
    ),
  });
  expect(read.failed).toEqual([]);
  expect(read.nouns).toMatchObject({ 'OpportunityLineItem.csv': 'lines', 'Product2.csv': 'products' });
  const of = (name: string) => read.deals.find(({ card }) => card?.name === name);
  expect(of('Pumps')?.card).toMatchObject({ valueMinor: 280_000, currency: 'CHF' });
  expect(of('Pumps')?.activities).toMatchObject([
    { kind: 'note', text: '3 × Pump: 2700 CHF\n2 × Valve: 100 CHF', at: '2026-01-03T10:00:00.000Z' },
  ]);
  // What somebody wrote down as the amount stays.
  expect(of('Valves')?.card?.valueMinor).toBe(70_000);
});

test('parts of an export that nothing of ours takes are named, and what they hold is said to stay behind', async () => {
  const read = await readFiles({
    'Opportunity.csv': opportunity,
    'Order.csv': table('Id,OpportunityId,Name,TotalAmount', `${id('801', 1)},${id('006', 1)},Order,12`),
    'Contract.csv': table('Id,AccountId,Name,Status', `${id('800', 1)},${id('001', 1)},Frame,Done`),
  });
  const why = (name: string) => read.preview.files.find((file) => file.name === name)?.why;
  expect(why('Order.csv')).toContain('order');
  expect(why('Contract.csv')).toContain('contract');
  expect(read.deals).toHaveLength(2);
});

test('calls and meetings beside every deal are noted on their person or their company', async () => {
  const read = await readFiles({
    'Account.csv': table('Id,Name,BillingCity', `${id('001', 1)},Fern,Zug`),
    'Contact.csv': table(
      'Id,AccountId,LastName,Email',
      `${id('003', 1)},${id('001', 1)},Doe,jo@fern.example`,
    ),
    'Task.csv': table(
      'Id,WhoId,WhatId,AccountId,Subject,Description,ActivityDate,Status,IsClosed,TaskSubtype,OwnerId,CreatedDate',
      `${id('00T', 1)},${id('003', 1)},,${id('001', 1)},Call,They move in May,2026-03-02,Completed,1,Call,${id('005', 1)},2026-03-01 10:00:00`,
      `${id('00T', 2)},,${id('001', 1)},,Letter,,2026-03-03,Completed,1,Task,${id('005', 1)},2026-03-01 10:00:00`,
      `${id('00T', 3)},${id('003', 1)},,,Ask again,,2027-03-03,Not Started,0,Task,${id('005', 1)},2026-03-01 10:00:00`,
      `${id('00T', 4)},,,,Tidy up,,2026-03-03,Completed,1,Task,${id('005', 1)},2026-03-01 10:00:00`,
    ),
    'Event.csv': table(
      'Id,WhoId,WhatId,Subject,StartDateTime,EndDateTime,IsAllDayEvent,OwnerId',
      `${id('00U', 1)},${id('003', 1)},,Lunch,2026-03-04 12:00:00,2026-03-04 13:00:00,0,${id('005', 1)}`,
      `${id('00U', 2)},,${id('001', 1)},Fair,2027-03-04 12:00:00,2027-03-04 13:00:00,0,${id('005', 1)}`,
    ),
    'User.csv': table('Id,Username,Name,Email', `${id('005', 1)},sam,Sam,sam@us.example`),
  });
  expect(read.failed).toEqual([]);
  expect(read.notes).toMatchObject([
    { text: 'Call\nThey move in May', at: '2026-03-02T00:00:00.000Z', author: { name: 'Sam' } },
    { text: 'Letter' },
    { text: '☐ 2027-03-03: Ask again', at: '2026-03-01T10:00:00.000Z' },
    { text: 'Lunch', at: '2026-03-04T12:00:00.000Z' },
    { text: '☐ 2027-03-04: Fair', at: null },
  ]);
  expect(read.notes.map(({ on }) => on[0]?.noun)).toEqual([
    'contact',
    'account',
    'contact',
    'contact',
    'account',
  ]);
  expect(read.skipped).toEqual(expect.arrayContaining(['about no opportunity']));
});

test('what is noted on a lead is on the contact that it became, and what is private is counted', async () => {
  const read = await readFiles({
    'Lead.csv': lead,
    'Opportunity.csv': opportunity,
    'Note.csv': table(
      'Id,IsDeleted,ParentId,Title,IsPrivate,Body,OwnerId,CreatedDate',
      `${id('002', 1)},0,${id('00Q', 1)},Pilot,0,In spring,,2026-02-01 10:00:00`,
      `${id('002', 2)},0,${id('00Q', 2)},Boats,0,Likes them,,2026-02-01 10:00:00`,
      `${id('002', 3)},0,${id('00Q', 2)},Secret,1,Nobody,,2026-02-01 10:00:00`,
    ),
    'Task.csv': table(
      'Id,WhoId,WhatId,Subject,ActivityDate,Status,IsClosed,TaskSubtype',
      `${id('00T', 1)},${id('00Q', 1)},,Email: Pilot,2026-03-02,Completed,1,Email`,
    ),
  });
  const converted = read.contacts.find(({ name }) => name === 'Jo Doe')?.externalId;
  const open = read.contacts.find(({ name }) => name === 'Ann Roe')?.externalId;
  expect(read.notes.map(({ on }) => on[0]?.externalId)).toEqual([converted, open, converted]);
  expect(read.skipped).toContain('private');
});
