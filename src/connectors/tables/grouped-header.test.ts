import { expect, test } from 'vitest';
import { groupedHeader } from './grouped-header.ts';

const groups = ['Firma', '', 'Ansprechpartner', '', 'Projekt', '', ''];
const names = ['Name', 'PLZ', 'Name', 'E-Mail', 'Bezeichnung', 'Auftragswert', 'Abschluss'];
const row = ['Fern AG', '8000', 'Ida Fern', 'ida@fern.example', 'Pumpen', '1000', '2027-01-31'];

test('a header in two rows says by its groups what its columns do not say', () => {
  const cells = ['Firma', 'PLZ', 'Ansprechpartner', 'E-Mail', 'Projekt', 'Auftragswert', 'Abschluss'];
  expect(groupedHeader([['Stand 20.11.'], groups, names, row], 1)).toEqual({ cells, records: 3 });
  // Where the names of groups were taken for a title.
  expect(groupedHeader([['Stand 20.11.'], groups, names, row], 2)).toEqual({ cells, records: 3 });
});

test('columns of two groups that are called the same are told apart', () => {
  const found = groupedHeader([['Buyer', '', 'User', ''], ['Name', 'Phone', 'Name', 'Phone'], row], 0);
  expect(found?.cells).toEqual(['Buyer', 'Buyer Phone', 'User', 'User Phone']);
});

test.each([
  ['a header in one row', [names.slice(0, 2), row]],
  [
    'a header and a row with gaps',
    [
      ['Name', 'Phone', 'City'],
      ['Ida', '', 'Bern'],
    ],
  ],
  ['a title over rows without a header', [['Customers'], ['Ida', 'Bern', '5']]],
  ['sums above the header', [['', '', '100', '', '200'], ['Name', 'City', 'Value', 'City', 'Cost'], row]],
])('%s is left as it is', (_, records) => {
  expect(groupedHeader(records, 0)).toBeUndefined();
});
