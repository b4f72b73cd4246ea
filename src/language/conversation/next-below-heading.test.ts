import { describe, expect, test } from 'vitest';
import { inNotes } from '../testing/speeches.ts';

const next = (notes: string) =>
  inNotes(notes).flatMap((one) =>
    one.what === 'next conversation' && one.confidence >= 0.7 ? [one.startsAt ?? one.day] : [],
  );

describe('a line below “Next” that begins with a day and an hour is the next conversation', () => {
  test.each([
    ['## Next\nThu 3 Dec 10-12, Ghent, w/ Dana + Tomas', '2026-12-03T09:00:00.000Z'],
    ['Next\nthu 3 dec 14:00 zoom', '2026-12-03T13:00:00.000Z'],
    ['**Next meeting:**\n- Dec 3, 10:00-11:30', '2026-12-03T09:00:00.000Z'],
    ['## Next call\n3 Dec 9am, dana sends invite', '2026-12-03T08:00:00.000Z'],
  ])('%s', (notes, at) => expect(next(notes)).toEqual([at]));

  test.each([
    '## Next\nThu 3 Dec 10-12 tbc',
    '## Next\n(if Dana is off its the 10th at 9am)',
    '## Next\nDana sends the list by Thu 3 Dec 10am',
    '## Next\nThu 3 Dec 10am Dana sends the list',
    '## Next\nThu 3 Dec 10am trucks arrive',
    '## Last\nThu 3 Dec 10-12, Ghent',
    '## Next\n\nlunch was nice',
    'Thu 3 Dec 10-12, Ghent yard closed',
  ])('but not what is only pencilled in, somebody’s deed, or below another heading: %s', (notes) =>
    expect(next(notes)).toEqual([]),
  );
});

test('a day is due before an ordinal in shorthand, too', () => {
  expect(inNotes('we owe them: fee sheet (me, b4 8th)')).toMatchObject([
    { what: 'promise', act: 'Fee sheet', due: '2026-12-08' },
  ]);
});
