import { expect, test } from 'vitest';
import { fieldKinds, mostFields } from '#domain/address-book/fields/custom-field.ts';
import { readFiles, tableOf } from '../testing/read-files.ts';

const made = (columns: Readonly<Record<string, string>> = {}) =>
  Object.keys(columns).filter((field) => field.startsWith('new:'));

test('columns that no field of ours takes become fields by themselves, and nothing stays behind', async () => {
  const { mapping, contacts } = await readFiles({
    'contacts.csv': tableOf(
      'Record ID,First Name,Last Name,Email,Create Date,Lifecycle Stage,Lead Status,Score,Empty',
      {
        ...{ 'Record ID': '1', 'First Name': 'Jo', 'Last Name': 'Doe', 'Create Date': '2026-01-01' },
        ...{ 'Lifecycle Stage': 'Lead', 'Lead Status': 'Open', Score: '12' },
      },
      {
        'Record ID': '2',
        'First Name': 'Ann',
        'Last Name': 'Doe',
        'Lifecycle Stage': 'Customer',
        Score: '7',
      },
    ),
  });
  expect(made(mapping.files[0]?.columns)).toEqual([
    'new:text:Lifecycle Stage',
    'new:text:Lead Status',
    'new:number:Score',
  ]);
  expect(contacts[0]?.extras?.values).toEqual({
    'new:text:Lifecycle Stage': 'Lead',
    'new:text:Lead Status': 'Open',
    'new:number:Score': '12',
  });
});

test('what the other system writes down for itself, and ids of rows, become no fields', async () => {
  const { mapping } = await readFiles({
    'Account.csv':
      'Id,IsDeleted,Name,BillingCity,SystemModstamp,LastModifiedById,Region__c\n001000000000001AAA,0,Acme,Lyon,2026-01-01,005000000000001AAA,North\n',
  });
  expect(made(mapping.files[0]?.columns)).toEqual(['new:text:Region__c']);
});

test('a column of several files is one field, of the kind that all its values have', async () => {
  const { mapping } = await readFiles({
    'Contact.csv': 'Id,LastName,Rank__c\n003000000000001AAA,Doe,12\n',
    'Lead.csv': 'Id,LastName,Company,Rank__c\n00Q000000000001AAA,Roe,Acme,first\n',
  });
  expect(mapping.files.map(({ columns }) => made(columns))).toEqual([
    ['new:text:Rank__c'],
    ['new:text:Rank__c'],
  ]);
});

test('a column that was left out before stays left out, and so does what finds no room', async () => {
  const files = { 'people.csv': 'Name,Email,Shoe size\nJo Doe,jo@fern.example,44\n' };
  const first = await readFiles(files);
  expect(made(first.mapping.files[0]?.columns)).toEqual(['new:number:Shoe size']);
  const kept = first.mapping.files.map((file) => ({ ...file, columns: { name: 'Name', email: 'Email' } }));
  const second = await readFiles(files, { before: { ...first.mapping, files: kept } });
  expect(made(second.mapping.files[0]?.columns)).toEqual([]);

  const fields = Array.from({ length: mostFields }, (_, place) => ({
    ...{ fieldId: `f${place}`, noun: 'contact' as const, key: `f${place}`, label: `Field ${place}` },
    ...{ kind: fieldKinds[0], options: [] },
  }));
  const full = await readFiles(files, { fields });
  expect(made(full.mapping.files[0]?.columns)).toEqual([]);
});

test('the days and numbers of such columns say how days and numbers are written', async () => {
  const { mapping, preview } = await readFiles({
    'people.csv': 'Name;Email;Since;Bonus\nJo Doe;jo@fern.example;24.12.2025;1.200,50\n',
  });
  expect(mapping).toMatchObject({ dateOrder: 'day first', decimalMark: ',' });
  expect(preview.dates).toMatchObject([{ header: 'Since', reads: '2025-12-24' }]);
  expect(preview.numbers).toMatchObject([{ header: 'Bonus', reads: 1200.5 }]);
});
