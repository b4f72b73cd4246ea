import { expect, test } from 'vitest';
import { inCall } from '../testing/speeches.ts';

const asks = (...lines: string[]) =>
  inCall(...lines).flatMap((one) => (one.what === 'ask' ? [{ who: one.who, answer: one.answer }] : []));

test('what somebody is asked by name is asked of them, and nobody else answers it', () => {
  expect(
    asks(
      'Lena: Dana, could you get us half an hour with your boss?',
      'Tomas: Sure, ping me if you need anything.',
    ),
  ).toEqual([{ who: { contactId: 'dana' }, answer: null }]);
});

test('their own answer counts', () => {
  expect(asks('Lena: Could you get us half an hour with your boss, Dana?', 'Dana: Sure, happy to.')).toEqual([
    { who: { contactId: 'dana' }, answer: 'yes' },
  ]);
});

test('“no promises” is no no', () => {
  expect(
    asks(
      'Lena: Could you introduce us to your boss this month?',
      'Tomas: I can try. No promises, she is never in.',
    ),
  ).toEqual([{ who: { contactId: 'tomas' }, answer: 'maybe' }]);
});
