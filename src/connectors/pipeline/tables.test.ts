import { expect, test } from 'vitest';
import { isHeader } from '../tables/header-row.ts';
import { recogniseTable } from './recognise-table.ts';

const read = (header: string) => {
  const found = recogniseTable(header.split(','));
  return found && { noun: found.table.noun, ...found.columns };
};

test('a pipeline is recognised by its headers, in whatever order and words', () => {
  expect(
    read('opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value'),
  ).toEqual({
    noun: 'deals',
    id: 'opportunity_id',
    owner: 'sales_agent',
    product: 'product',
    account: 'account',
    stage: 'deal_stage',
    opened: 'engage_date',
    closeDate: 'close_date',
    value: 'close_value',
  });
  expect(read('Amount,Company,Deal Stage,Deal Name,Deal owner,Close Date,Record ID')).toMatchObject({
    noun: 'deals',
    value: 'Amount',
    account: 'Company',
    stage: 'Deal Stage',
    name: 'Deal Name',
    owner: 'Deal owner',
    closeDate: 'Close Date',
    id: 'Record ID',
  });
  expect(
    read(
      'Deal - ID,Deal - Title,Deal - Value,Deal - Organization,Deal - Stage,Deal - Status,Deal - Owner,Deal - Expected close date',
    ),
  ).toMatchObject({
    noun: 'deals',
    id: 'Deal - ID',
    name: 'Deal - Title',
    status: 'Deal - Status',
    expectedClose: 'Deal - Expected close date',
  });
});

test('headers in other languages are known too', () => {
  expect(read('Kunde,Verkäufer,Phase,Betrag,Währung,Erstellt am,Abschlussdatum')).toMatchObject({
    noun: 'deals',
    account: 'Kunde',
    owner: 'Verkäufer',
    value: 'Betrag',
    opened: 'Erstellt am',
    closeDate: 'Abschlussdatum',
  });
});

test('the tables beside a pipeline are told apart', () => {
  expect(
    read('account,sector,year_established,revenue,employees,office_location,subsidiary_of'),
  ).toMatchObject({
    noun: 'accounts',
    parent: 'subsidiary_of',
    country: 'office_location',
  });
  expect(read('product,series,sales_price')).toMatchObject({ noun: 'products', price: 'sales_price' });
  expect(read('sales_agent,manager,regional_office')).toEqual({
    noun: 'members',
    name: 'sales_agent',
    manager: 'manager',
    team: 'regional_office',
  });
  expect(read('First Name,Last Name,Email,Job Title,Company Name')).toMatchObject({ noun: 'contacts' });
});

test('a grid that explains other tables is no table', () => {
  expect(isHeader('accounts,,,,,,,,,sales_teams,,,,'.split(','))).toBe(false);
  expect(isHeader(['account', 'sector'])).toBe(true);
});
