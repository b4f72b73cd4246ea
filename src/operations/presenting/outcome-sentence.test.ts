import { expect, test } from 'vitest';
import type { Commitment, Standing } from '#domain/standing/standing.ts';
import { outcomeSentence } from './outcome-sentence.ts';

const talk = 'c1';
const kai = { conversationId: talk, contactId: 'kai', firmness: 'firm', gave: false } as const;
const walks = {
  ...kai,
  state: 'open',
  what: 'Walks two yards with us',
  due: '2026-11-25',
  gave: true,
} as const;
const sends = { ...kai, state: 'kept', what: 'Sends the fees.', due: '2026-11-22' } as const;
const elsewhere = { ...walks, conversationId: 'c2' } as const;

function said(
  commitments: readonly object[],
  outcome: 'order' | 'advance' | 'continuation',
  locale = 'en-GB',
  asks: readonly object[] = [],
) {
  const standing = {
    commitments: Object.fromEntries(commitments.map((one, place) => [place, one as Commitment])),
    asks: Object.fromEntries(asks.entries()),
  };
  const names = { person: () => 'Kai Kern', title: () => null, member: () => 'Lena' };
  return outcomeSentence(standing as unknown as Standing, talk, outcome, {
    locale,
    today: '2026-11-22',
    names,
  });
}

test('an advance says who does what by when, first what gives a commitment, and how much more there is', () => {
  expect(said([walks, elsewhere], 'advance')).toBe('Kai Kern: Walks two yards with us, by 25 Nov.');
  expect(said([sends, walks], 'advance')).toBe(
    'Kai Kern: Walks two yards with us, by 25 Nov, and 1 thing more.',
  );
});

test('what was done there and then is not said to be still to come', () => {
  expect(said([sends], 'continuation')).toBe(
    'It goes on. Kai Kern: Sends the fees (done there and then). By itself that does not move the deal.',
  );
});

test('where nobody does anything, it says so', () => {
  expect(said([elsewhere], 'continuation')).toBe('It goes on, and nobody at the client agreed to anything.');
  expect(said([], 'order')).toBe('They decided.');
});

test('a yes that lacks what and when is said to be one', () => {
  const yes = { conversationId: talk, contactId: 'kai', answer: 'yes', order: 1 };
  expect(said([], 'continuation', 'en-GB', [yes])).toBe(
    'It goes on. Kai Kern said yes; what they will do, and by when, is still open.',
  );
});

test('in German as well', () => {
  expect(said([walks], 'advance', 'de-DE')).toBe('Kai Kern: Walks two yards with us, bis 25. Nov.');
});
