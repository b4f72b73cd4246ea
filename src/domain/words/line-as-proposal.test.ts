import { expect, test } from 'vitest';
import { type KindOfALine, lineAsProposal } from './line-as-proposal.ts';

const tomas = { contactId: 'tomas' };
const lena = { memberId: 'lena' };
const as = (text: string, kind: KindOfALine, said = {}) =>
  lineAsProposal(
    {
      ...{ id: 'line', heard: null, who: null, due: null, startsAt: null },
      quote: { utterance: 0, from: 0, to: text.length, text },
      ...said,
    },
    kind,
  );

test.each([
  ['- Tomas to list the yards by Friday', 'List the yards by Friday'],
  ['Tomas Reyes: list of the yards', 'List of the yards'],
  ["We'll list the yards", 'List the yards'],
  ['list the yards', 'List the yards'],
])('a commitment is what is done, without who does it: %s', (text, act) =>
  expect(as(text, 'commitment', { who: tomas, due: '2026-11-27' })).toMatchObject({
    ...{ what: 'commitment', act, who: tomas, due: '2026-11-27', missing: [] },
  }),
);

test('a commitment without person or day says what it lacks', () => {
  expect(as('the yards get listed', 'commitment')).toMatchObject({ missing: ['who', 'when'] });
});

test('a promise is ours, whoever begins the line', () => {
  expect(as("I'll send the page", 'promise', { who: lena })).toMatchObject({
    who: lena,
    act: 'Send the page',
  });
  expect(as('send Tomas the page', 'promise', { who: tomas })).toMatchObject({ who: null });
});

test('an ask has no answer until somebody says it, and a request and a worry are whose line it is', () => {
  expect(as('ask: may we see the yard?', 'ask')).toMatchObject({
    wording: 'may we see the yard?',
    answer: null,
  });
  expect(as('the noise at night', 'concern', { who: tomas })).toMatchObject({
    text: 'the noise at night',
    who: tomas,
  });
  expect(as('wants a price', 'request', { who: tomas })).toMatchObject({ of: 'information', who: tomas });
});

test('the next conversation is at the time that the line names, or keeps its words for somebody to say when', () => {
  const startsAt = '2026-12-08T09:00:00.000Z';
  expect(as('tues 8th 10am', 'next conversation', { startsAt })).toMatchObject({ startsAt, when: '' });
  expect(as('after the board', 'next conversation')).toMatchObject({
    startsAt: null,
    when: 'after the board',
  });
});
