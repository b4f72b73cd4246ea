import { expect, test } from 'vitest';
import { inputOf } from './input-of.ts';

const piped = async () => '{"name":"from a pipe"}';

test('input is an object, fields, or what is piped in', async () => {
  expect(await inputOf([], piped)).toEqual({});
  expect(await inputOf(['{"limit": 5}'], piped)).toEqual({ limit: 5 });
  expect(await inputOf(['-'], piped)).toEqual({ name: 'from a pipe' });
  expect(await inputOf(['state=open', 'limit:=5', 'next:={"a":[1]}', 'note=a=b'], piped)).toEqual({
    state: 'open',
    limit: 5,
    next: { a: [1] },
    note: 'a=b',
  });
});

test.each([
  [['name'], /no field/],
  [['limit:=five'], /limit is no JSON/],
  [['{"a"'], /no JSON/],
  [['-', 'a=b'], /no field/],
])('%o is refused', async (given, message) => {
  await expect(inputOf(given, piped)).rejects.toThrow(message);
});

test('a list is no input', async () => {
  await expect(inputOf(['-'], async () => '[1]')).rejects.toThrow('JSON object');
});
