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
    ['fernag/jodoe'],
    ['jo@fern.example'],
  ]);
});
