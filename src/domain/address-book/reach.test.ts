import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf, joinedReach, noReach, sameWay, tidyAddresses, tidyWays, withFirst } from './reach.ts';

const way = (value: string, label: string | null = null) => ({ value, label });
const nowhere = { label: null, street: null, city: null, region: null, postalCode: null, country: null };

test('the same number is the same however it is written', () => {
  const written = ['+49 (0)30 901820', '+4930-901820'].map((phone) => sameWay('phones', phone));
  expect(written[1]).toBe('4930901820');
  expect(sameWay('phones', '0049 30 901820')).toBe('4930901820');
  expect(sameWay('phones', '+1 555 0100 ext. 12')).toBe('15550100');
  expect(sameWay('phones', 'ask at reception')).toBe('ask at reception');
});

test('the same mail address and the same link are the same in capitals, with and without what stands before them', () => {
  expect(sameWay('emails', 'mailto:Ada@Acme.example')).toBe(sameWay('emails', 'ada@acme.example '));
  expect(sameWay('links', 'https://www.acme.example/')).toBe(sameWay('links', 'ACME.example'));
});

test('a list keeps its order, each way once, with the first label that was given', () => {
  const ways = [way(' a@x.example '), way('b@x.example', 'home'), way('A@x.example', 'work'), way('  ')];
  expect(tidyWays('emails', ways)).toEqual([way('a@x.example', 'work'), way('b@x.example', 'home')]);
});

test('a field that shows the first way changes that one and no other', () => {
  const ways = [way('a@x.example', 'work'), way('b@x.example', 'home'), way('c@x.example')];
  expect(withFirst('emails', ways, 'd@x.example')).toEqual([
    way('d@x.example', 'work'),
    way('b@x.example', 'home'),
    way('c@x.example'),
  ]);
  expect(withFirst('emails', ways, 'C@x.example')).toEqual([way('C@x.example'), way('b@x.example', 'home')]);
  expect(withFirst('emails', ways, null)).toEqual([way('b@x.example', 'home'), way('c@x.example')]);
  expect(withFirst('emails', [], null)).toEqual([]);
});

test('an address that says nothing is left out, and one that is given twice stands once', () => {
  const berlin = { ...nowhere, street: 'Am Ufer 3', city: 'Berlin' };
  expect(
    tidyAddresses([{ ...nowhere, label: 'work' }, berlin, { ...berlin, city: ' berlin ' }]),
  ).toHaveLength(1);
});

test('joining two sources loses no way of either, and joining again changes nothing', () => {
  const ways = fc.array(
    fc.record({
      value: fc.constantFrom('a@x.example', 'A@X.example', 'b@x.example', 'c@x.example'),
      label: fc.constantFrom(null, 'work'),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(ways, ways, (one, other) => {
      const joined = joinedReach({ ...noReach, emails: one }, { ...noReach, emails: other });
      const keys = joined.emails.map(({ value }) => sameWay('emails', value));
      expect(new Set(keys)).toEqual(new Set([...one, ...other].map(({ value }) => sameWay('emails', value))));
      expect(keys).toHaveLength(new Set(keys).size);
      expect(joinedReach(joined, { ...noReach, emails: other })).toEqual(joined);
      expect(firstOf(joined.emails)).toBe(one[0]?.value ?? other[0]?.value ?? null);
    }),
  );
});
