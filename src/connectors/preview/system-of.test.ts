import { expect, test } from 'vitest';
import { isSameList, systemOf } from './system-of.ts';

const system = (header: string, name = 'list.csv') =>
  systemOf([{ name, noun: 'contacts', header: header.split(',') }]);

test.each([
  ['Person - ID,Person - Name,Person - Organization', 'Pipedrive'],
  ['Copper ID,Name,Details,Email Domain', 'Copper'],
  ['Record Id,Account Owner.id,Account Owner,Account Name', 'Zoho'],
  ['Record ID,First Name,Last Name,Email,Create Date', 'HubSpot'],
  ['First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value', 'Google'],
  ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', 'LinkedIn'],
  ['Anrede,Vorname,Nachname,Firma,Straße geschäftlich', 'Outlook'],
  ['Company,Contact,Phone,Record Manager', 'Act!'],
  ['ID,Deal name,Value,Currency,Account,Stage', undefined],
])('%s is of %s', (header, meant) => {
  expect(system(header)).toBe(meant);
});

test('a list that got a column more is the same, and one that shares its id and its name is not', () => {
  const list = ['ID', 'Deal name', 'Value', 'Account'];
  expect(isSameList(list, [...list, 'Next step'])).toBe(true);
  expect(isSameList(list, ['ID', 'Deal name', 'Betrag', 'Kunde', 'Phase'])).toBe(false);
});
