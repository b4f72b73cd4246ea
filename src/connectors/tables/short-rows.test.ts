import { expect, test } from 'vitest';
import { readFiles } from '../testing/read-files.ts';

const header = 'Name,Company,Email,Title,Phone';
const read = async (...rows: string[]) => {
  const { contacts, failed } = await readFiles({ 'people.csv': [header, ...rows].join('\n') });
  return { names: contacts.map(({ name }) => name), failed };
};
const whole = 'Jo Doe,Fern AG,jo@fern.example,Buyer,1';
const cutOff = expect.stringContaining('cut off');

test('cells that a program leaves off at the end of a row are empty', async () => {
  expect(
    await read('Ann Roe,Fern AG,ann@fern.example', whole, 'Al Poe,Fern AG,al@fern.example,Clerk'),
  ).toEqual({
    names: ['Ann Roe', 'Jo Doe', 'Al Poe'],
    failed: [],
  });
});

test('columns without a name are missed by nobody', async () => {
  const { contacts, failed } = await readFiles({ 'people.csv': `${header},,\n${whole}\n` });
  expect([contacts.length, failed]).toEqual([1, []]);
});

test('a comma that nothing quotes is told by the space behind it; a row where it cannot be told says how to mend it', async () => {
  const rows = [
    'Ann Roe,"Fern, AG",ann@fern.example,Buyer,2',
    'Jo Doe,Moss, Inc.,jo@moss.example,Head, Sales,1',
  ];
  const { contacts, failed } = await readFiles({
    'people.csv': [header, ...rows, 'Al Poe,Reed,Inc.,al@reed.example,Clerk,3'].join('\n'),
  });
  expect(contacts.map(({ account, title }) => [account?.name, title])).toEqual([
    ['Fern, AG', 'Buyer'],
    ['Moss, Inc.', 'Head, Sales'],
  ]);
  expect(failed).toEqual([[4, expect.stringContaining('between quotation marks')]]);
});

test('a last row that is alone in being short may be where the file was cut off', async () => {
  expect(await read(whole, 'Ann Roe,Fern AG,ann@fe')).toEqual({ names: ['Jo Doe'], failed: [[3, cutOff]] });
});

test('a row with a line break that nothing quotes is told as two that seem to be cut off', async () => {
  expect(await read('Ann Roe,Fern', 'and Moss,ann@fern.example,Clerk,2', whole)).toEqual({
    names: ['Jo Doe'],
    failed: [
      [2, cutOff],
      [3, cutOff],
    ],
  });
});
