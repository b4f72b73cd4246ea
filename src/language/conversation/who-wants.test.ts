import { expect, test } from 'vitest';
import { inCall } from '../testing/speeches.ts';

const requestIn = (line: string) => inCall(line).find(({ what }) => what === 'request');

test.each([
  ['Tomas: Dana wants to see a reference from the same industry.', { contactId: 'dana' }],
  ['Tomas: Dana would like to see a quote.', { contactId: 'dana' }],
  ['Tomas: Our controller wants to see a reference.', { contactId: 'dana' }],
  ['Tomas: Our CFO would like to see a quote.', { called: 'CFO' }],
  ['Tomas: Priya wants to see a reference before she signs.', { called: 'Priya' }],
])('what somebody else wants is asked for by them: %s', (line, who) =>
  expect(requestIn(line)).toMatchObject({ who }),
);

test.each([
  'Tomas: I want to see a reference from the same industry.',
  'Tomas: We need a reference that Dana wants to see.',
  'Tomas: Could you send Dana a reference?',
  'Tomas: Lena wanted to see the plant, but we need a quote first.',
])('and everything else by who says it: %s', (line) =>
  expect(requestIn(line)).toMatchObject({ who: { contactId: 'tomas' } }),
);
