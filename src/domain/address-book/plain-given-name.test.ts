import { expect, test } from 'vitest';
import { plainGivenName } from './plain-given-name.ts';

test.each([
  ['Gareth Pryce', 'Gareth'],
  ['Anna-Lena Krüger', 'Anna-Lena'],
  ['Élodie O’Brien', 'Élodie'],
  ['Anna de Boer', 'Anna'],
  ['Thomas J. Reyes', 'Thomas'],
])('%s is called %s', (name, called) => {
  expect(plainGivenName(name)).toBe(called);
});

test.each([
  ...['Dr. Gareth Pryce', 'Dr Pryce', 'Mr Pryce', 'Prof. Marta Ruiz', 'Lord Pryce'],
  ...['Pryce, Gareth', 'G. Pryce', 'G Pryce', 'J.R. Pryce', 'JR Pryce', 'PRYCE Gareth'],
  ...['Gareth', 'gareth pryce', 'gareth@pryce.example', 'Owen Bcc: thief@example.com', ''],
  // What is no person's, and where the family comes first.
  ...['Accounts Payable', 'Finance Team', 'Front Desk', 'Zhang Wei', 'Nguyen Van An'],
])('%s says no given name by itself', (name) => {
  expect(plainGivenName(name)).toBeNull();
});
