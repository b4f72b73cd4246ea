import { expect, test } from 'vitest';
import { isUnprotected, writtenAddress } from './address.ts';

test.each([
  ['https://sales.example.com/', 'https://sales.example.com'],
  ['HTTPS://Sales.Example.com', 'https://sales.example.com'],
  ['https://example.com/sales/', 'https://example.com/sales'],
  ['sales.example.com', 'https://sales.example.com'],
  ['http://127.0.0.1:4780', 'http://127.0.0.1:4780'],
])('%s is kept as %s', (given, written) => {
  expect(writtenAddress(given)).toBe(written);
});

test('what is no address is said to be none', () => {
  expect(() => writtenAddress('http://')).toThrow('no address');
});

test('a password goes unprotected only over plain HTTP to another machine', () => {
  expect(isUnprotected('http://sales.example.com')).toBe(true);
  expect(isUnprotected('http://127.0.0.1:4780')).toBe(false);
  expect(isUnprotected('http://localhost:4780')).toBe(false);
  expect(isUnprotected('https://sales.example.com')).toBe(false);
});
