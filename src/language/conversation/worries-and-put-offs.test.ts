import { describe, expect, test } from 'vitest';
import type { Proposal } from '#domain/words/proposal.ts';
import { inCall, inNotes } from '../testing/speeches.ts';

const kindsOf = (proposals: readonly Proposal[]) => proposals.map(({ what }) => what);
const tickedOf = (proposals: readonly Proposal[]) =>
  kindsOf(proposals.filter(({ confidence }) => confidence >= 0.7));

describe('worries of others, as notes and minutes tell them', () => {
  test.each([
    'TR doubted that his crew could fit more than four docks a week',
    '3.1 Dana raised that the drivers may see it as spying.',
    'Dana felt that a start before Easter would be too early',
    'Tomas worries that the clerks will work around it',
  ])('%s', (text) => {
    expect(kindsOf(inNotes(text))).toEqual(['concern']);
  });

  test.each([
    'Dana raised the prices in March.',
    'Dana felt that an open evening might be a good idea',
    'Tomas doubted that at first, sorted now',
    'nobody doubted that it fits',
  ])('is none: %s', (text) => {
    expect(kindsOf(inNotes(text))).not.toContain('concern');
  });
});

describe('what the client puts off', () => {
  test.each([
    "I can't say anything about money until the new budget year.",
    'I prefer to wait.',
    "We'll let you know about the spring thing in a few weeks.",
  ])('%s', (text) => {
    const told = inCall(`Dana: ${text}`);
    expect(kindsOf(told)).toEqual(['non-commitment']);
    expect(told).toMatchObject([{ who: { contactId: 'dana' }, due: null }]);
  });

  test.each(["I can't say that it was easy.", 'I want to wait for you at the gate.'])(
    'is nothing: %s',
    (text) => {
      expect(tickedOf(inCall(`Dana: ${text}`))).toEqual([]);
    },
  );
});

describe('what they asked of us', () => {
  test.each([
    ['Dana asked if we could do the demo again for her planners.', 'demo'],
    ['Tomas asked whether Lena could price the second yard as well.', 'pricing'],
  ])('%s', (text, of) => {
    expect(inNotes(text)).toMatchObject([{ what: 'request', of }]);
  });

  test('an ask of ours stays one', () => {
    expect(kindsOf(inNotes('asked Dana if we could film a shift'))).toEqual(['ask']);
  });
});

test.each([
  ['Probably in the spring.', 'in the spring'],
  ["Not this year, I'm afraid.", 'this year'],
  ['Early next year.', 'Early next year'],
])('who is asked when, and names no more than a season, is held to no day: %s', (answer, when) => {
  const told = inCall('Lena: When would you start?', `Dana: ${answer}`);
  expect(told).toMatchObject([{ what: 'non-commitment', due: null, when }]);
  expect(told[0]?.confidence).toBeGreaterThanOrEqual(0.7);
});
