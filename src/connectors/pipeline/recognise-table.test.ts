import { expect, test } from 'vitest';
import { keysOf } from './columns-of-table.ts';
import { recogniseTable } from './recognise-table.ts';

test.each([
  ['Person - Organization', 'contacts', 'organization'],
  ['Organization - Labels', 'accounts', 'labels'],
  ['Deal - Title', 'deals', 'title'],
] as const)('%s among %s is known without what stands before the dash', (header, noun, key) => {
  expect(keysOf(header, noun)).toContain(key);
});

test('a company of a person is none of the fields of a company', () => {
  expect(keysOf('Organization - Name', 'contacts')).toEqual(['organizationname']);
});

const recognised = (header: string, fileName?: string) =>
  recogniseTable(header.split(','), fileName)?.table.noun;

test.each([
  'Firma,Ansprechpartner,E-Mail,Telefon,Umsatz,Angebotswert,Letzter Kontakt,Wiedervorlage,Status,Bemerkung,PLZ,Ort',
  'Name,Company,Status,E-mail,Phone,Revenue',
  'Kunde,Kontakt,Status,Mail,Telefon,Ort',
])('a list of customers with a status is one of people, and no pipeline: %s', (header) => {
  expect(recognised(header)).toBe('contacts');
});

test('a list of customers that names nobody is one of companies', () => {
  expect(recognised('Firma,Status,Umsatz,Telefon,PLZ,Ort')).toBe('accounts');
});

test.each([
  'Deal name,Stage,Value,Account,E-mail,Phone',
  'Opportunity,Status,Amount,Company,Email,Phone',
  'Company,Status,Amount,Close date,Email,Phone',
  'ID,Name,Status,Value,Account',
  'Account,Owner,Status,Value,Product',
  'Kunde,Status,Wert',
  'Deal,Company,Amount,Close date',
  'Affaire,Client,Montant',
])(
  'what has a stage, a day to close or a name of deals is one, and so is what says nothing of people: %s',
  (header) => {
    expect(recognised(header)).toBe('deals');
  },
);
