import { expect, test } from 'vitest';
import { readFiles } from '../testing/read-files.ts';

const endsOf = async (...lines: string[]) => {
  const { deals } = await readFiles({ 'list.csv': lines.join('\n') });
  return deals.map(({ card }) => [card?.name, card?.end?.at ?? null, card?.expectedClose]);
};

test('a deal ended on its close day, also where the only day of the list is called the expected one', async () => {
  const header = 'Deal Name,Company,Amount,Status,Expected Close Date';
  expect(await endsOf(header, 'Pumps,Fern AG,5,Won,2020-03-01', 'Valves,Fern AG,7,Open,2027-03-01')).toEqual([
    ['Pumps', '2020-03-01T00:00:00.000Z', null],
    ['Valves', null, '2027-03-01'],
  ]);
  expect(
    await endsOf(
      'Deal Name,Company,Status,Expected Close Date,Closed',
      'Pumps,Fern AG,Won,2020-03-01,2020-05-02',
    ),
  ).toEqual([['Pumps', '2020-05-02T00:00:00.000Z', null]]);
});

test('an expected day from before the deal was opened is not when it ended', async () => {
  const header = 'Deal Name,Company,Status,Expected Close Date,Created';
  expect(await endsOf(header, 'Pumps,Fern AG,Lost,2020-03-01,2021-01-01')).toEqual([['Pumps', null, null]]);
});

test('where a list says the actual close day too, that is when the deal ended', async () => {
  const header = 'Deal Name,Company,Status,Close Date,Actual Close Date';
  const rows = ['Pumps,Fern AG,Won,2020-03-01,2020-03-05', 'Valves,Fern AG,Lost,2020-04-01,'];
  expect(await endsOf(header, ...rows, 'Hoses,Fern AG,Open,2027-05-01,')).toEqual([
    ['Pumps', '2020-03-05T00:00:00.000Z', null],
    ['Valves', '2020-04-01T00:00:00.000Z', null],
    ['Hoses', null, '2027-05-01'],
  ]);
});
