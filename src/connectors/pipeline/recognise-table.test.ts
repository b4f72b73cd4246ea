import { expect, test } from 'vitest';
import { keysOf } from './recognise-table.ts';

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
