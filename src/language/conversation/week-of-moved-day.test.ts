import { expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { inCall, inNotes } from '../testing/speeches.ts';

const ticked = (found: ReturnType<typeof inCall>) =>
  found.flatMap((one) =>
    one.what === 'next conversation' && one.confidence >= tickedFrom ? [one.startsAt ?? one.day] : [],
  );

test.each([
  [
    'Lena: Then we talk on Thursday the 10th of December at two.',
    'Tomas: Can we move it to Friday?',
    'Lena: Sure, Friday then.',
  ],
  ['Lena: Shall we meet Thursday 10 December at ten?', 'Dana: Better Friday.'],
  ['Lena: Shall we meet Thursday 10 December at ten?', 'Dana: Thursday is bad, Friday would work.'],
  ['Lena: Shall we meet Thursday 10 December at ten?', "Dana: I can't do Thursday, Friday would work."],
  [
    'Lena: Shall we talk on Thursday the 10th then?',
    'Dana: Thursday not possible, I am at the supplier. Friday?',
    'Lena: Friday works.',
  ],
])('a weekday that takes the place of another is of its week: %s', (...lines) =>
  expect(ticked(inCall(...lines))).toEqual(['2026-12-11']),
);

test('as in notes, with the hour that was agreed on', () => {
  expect(ticked(inNotes('next call thurs 10 dec 2pm\nmoved to fri same time'))).toEqual([
    '2026-12-11T13:00:00.000Z',
  ]);
});

test.each([
  ['2026-11-27', "Tomas: We go live on the 10th of December. Let's talk on Friday."],
  ['2026-11-27', 'Lena: The board meets on 10 December.', "Tomas: Let's talk on Friday."],
])('and one that moves nothing is of this week: %s', (day, ...lines) =>
  expect(inCall(...lines)).toContainEqual(expect.objectContaining({ what: 'next conversation', day })),
);

test.each([
  ['2026-12-08T10:00:00.000Z', 'Tomas: 8th at 11 works for me.'],
  ['2026-12-08T10:00:00.000Z', 'Lena: When can we meet?', 'Tomas: 8th at 11 works.'],
  ['2026-12-08T10:00:00.000Z', 'Lena: When shall we talk next?', 'Tomas: The eighth at eleven then.'],
  ['2026-12-02T14:00:00.000Z', 'Lena: Could we meet again?', 'Dana: Wednesday the second, three pm.'],
])('a day without its article is one to meet on where its hour stands behind: %s', (time, ...lines) =>
  expect(ticked(inCall(...lines))).toEqual([time]),
);

test.each([
  ['Lena: Which of the drafts do you like?', 'Tomas: 2nd is fine.'],
  ['Lena: Where do we meet them?', 'Tomas: 8th floor at 3 desks.'],
  ['Lena: Which of the two offers is it?', 'Tomas: The first then.'],
])('and what only counts is no day: %s', (...lines) => expect(ticked(inCall(...lines))).toEqual([]));

test('who invites us for a day asks us for it, at the one hour that stands behind it', () => {
  const told = (text: string) =>
    inCall(`Dana: ${text}`).flatMap((one) =>
      one.what === 'next conversation' ? [one.startsAt ?? one.day] : [],
    );
  expect(told('If you are here on the 7th anyway, come by the line at half seven in the morning.')).toEqual([
    '2026-12-07T06:30:00.000Z',
  ]);
  expect(told("Why don't you come on the 7th?")).toEqual(['2026-12-07']);
  expect(told('Come by on the 7th, we have a changeover at ten and one at two.')).toEqual(['2026-12-07']);
  expect(told('Their people come by every week.')).toEqual([]);
});
