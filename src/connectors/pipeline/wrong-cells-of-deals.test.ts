import { expect, test } from 'vitest';
import { readFiles } from '../testing/read-files.ts';

test('what a deal says in the wrong column is told, and is neither its currency nor the e-mail of its contact', async () => {
  const { deals, contacts } = await readFiles({
    'deals.csv': [
      'Deal,Company,Value,Currency,Status,Contact,Email',
      'Pumps,Fern AG,TBD,,open,Jo Doe,jo@fern.example',
      'Valves,Fern AG,12,none yet,open,Jo Doe,not an e-mail',
      'Hoses,Fern AG,CHF 5,,open,Jo Doe,jo@fern.example; doe@fern.example',
    ].join('\n'),
  });
  expect(contacts).toEqual([]);
  expect(deals.map(({ card, unread }) => [card?.valueMinor, card?.currency, unread])).toEqual([
    [null, 'EUR', [{ column: 'Value', text: 'TBD' }]],
    [
      1200,
      'EUR',
      [
        { column: 'Currency', text: 'none yet' },
        { column: 'Email', text: 'not an e-mail' },
      ],
    ],
    [500, 'CHF', undefined],
  ]);
  expect(deals.map(({ people }) => people.map(({ contact }) => contact.externalId))).toEqual([
    ['jo@fern.example'],
    ['jo@fern.example'],
    ['jo@fern.example'],
  ]);
});

test('somebody whose e-mail only some rows say is one person, unless two of that name are at the company', async () => {
  const idsOf = async (...rows: string[]) => {
    const list = ['Deal,Company,Value,Status,Contact,Email', ...rows].join('\n');
    const { deals } = await readFiles({ 'deals.csv': list });
    return deals.flatMap(({ people }) => people.map(({ contact }) => contact.externalId));
  };
  const first = 'Pumps,Fern AG,1,open,Jo Doe,';
  const second = 'Valves,Fern AG,1,open,Jo Doe,jo@fern.example';
  expect(await idsOf(first, second)).toEqual(['jo@fern.example', 'jo@fern.example']);
  expect(await idsOf(first, second, 'Hoses,Fern AG,1,open,Jo Doe,doe@fern.example')).toEqual([
    ...['fernag/jodoe', 'jo@fern.example', 'doe@fern.example'],
  ]);
  expect(await idsOf(first, 'Valves,Moss Ltd,1,open,Jo Doe,jo@moss.example')).toEqual([
    ...['fernag/jodoe', 'jo@moss.example'],
  ]);
});
