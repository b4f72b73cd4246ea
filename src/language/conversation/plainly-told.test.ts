import { expect, test } from 'vitest';
import type { Proposal } from '#domain/words/proposal.ts';
import { inCall, inMail } from '../testing/speeches.ts';

const ticked = (proposals: readonly Proposal[]) =>
  proposals.flatMap((one) => {
    if (one.confidence < 0.7) return [];
    if ('act' in one) return [[one.what, one.act, one.due]];
    return one.what === 'next conversation' ? [[one.what, one.startsAt]] : [[one.what]];
  });

test.each([
  [
    "Tomas: I'm telling the exec on Monday that we need this.",
    ['commitment', 'Tell the exec that we need this', '2026-11-30'],
  ],
  [
    "Tomas: I'll have a word with our data protection officer tomorrow.",
    ['commitment', 'Have a word with our data protection officer', '2026-11-24'],
  ],
  [
    'Lena: I bring the other two samples on the 1st',
    ['promise', 'Bring the other two samples', '2026-12-01'],
  ],
  [
    "Tomas: I'm seeing her tomorrow anyway so I'll ask her what she'd want to see.",
    ['commitment', "Ask her what she'd want to see", '2026-11-24'],
  ],
  [
    "Tomas: I'll write up the two conditions and send them to you on Wednesday, Dr. Weber still has to look at them.",
    ['commitment', 'Write up the two conditions and send them to us', '2026-11-25'],
  ],
  ["Tomas: I'm a bit anxious about who sees the data.", ['concern']],
])('what somebody says in plain words is ticked: %s', (said, told) => {
  expect(ticked(inCall(said))).toEqual([told]);
});

test.each([
  ["Tomas: And they say, I'm so sorry, I'll transfer it tomorrow."],
  ["Tomas: She'd say, send me a business case by Monday."],
  ["Dana: He'll sign off the plan by Friday, I'd guess."],
  ['Tomas: We should have a beer one of these days.'],
  ["Tomas: We're not looking at any other supplier at the moment."],
  ["Tomas: I'm going skiing on the twelfth."],
  ["Tomas: I'm not worried about the drivers."],
])('and what others say, small talk and what is denied are not: %s', (said) => {
  expect(ticked(inCall(said))).toEqual([]);
});

test('whoever is called by name at the end of an ask is no part of it', () => {
  const asked = inCall(
    'Lena: Could you ask Dana for the floor plan by Friday, Tomas?',
    'Tomas: Yes, of course.',
  );
  expect(ticked(asked)).toEqual([['ask'], ['commitment', 'Ask Dana for the floor plan', '2026-11-27']]);
});

test('our own recap tells what they will do, and when we meet', () => {
  const recap = inMail({
    text: 'You, Tomas, will send us the pick rates by Thursday.\n\nWe meet again on Friday, 11 December, at 8:30 in your office.',
    speaker: 0,
  });
  expect(ticked(recap)).toEqual([
    ['commitment', 'Send the pick rates', '2026-11-26'],
    ['next conversation', '2026-12-11T07:30:00.000Z'],
  ]);
});

test.each([
  ['For the next step I suggest Wednesday 9 December, 13:30, at our plant.', '2026-12-09T12:30:00.000Z', 0.6],
  ["Let's do the follow-up on Thursday, Dec 10 at 11 am ET.", '2026-12-10T16:00:00.000Z', 0.8],
  ['Could we do Friday 4 December at 2pm instead?', '2026-12-04T13:00:00.000Z', 0.6],
])('a mail puts forward a time: %s', (text, startsAt, confidence) => {
  expect(inMail({ text })).toMatchObject([{ what: 'next conversation', startsAt, confidence }]);
});

test('a call that has been is none to come', () => {
  expect(inMail({ text: 'Thanks for the call on Monday.' })).toEqual([]);
});
