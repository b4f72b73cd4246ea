import { expect, test } from 'vitest';
import { salesforceId } from './salesforce-id.ts';

test('the fifteen characters of an id become its eighteen', () => {
  expect(salesforceId('0061G00000N38JZ')).toBe('0061G00000N38JZQAZ');
  expect(salesforceId('006q000000Hddoh')).toBe('006q000000HddohAAB');
  expect(salesforceId('0051G000005Mun4')).toBe('0051G000005Mun4QAC');
});

test('an id of eighteen characters, and what is no id, stay as they are', () => {
  expect(salesforceId(' 0061G00000N38JZQAZ ')).toBe('0061G00000N38JZQAZ');
  expect(salesforceId('wfQo3+JVfsNIdcz/mUkZkA==')).toBe('wfQo3+JVfsNIdcz/mUkZkA==');
  expect(salesforceId('')).toBe('');
});
