import { describe, expect, test } from 'vitest';
import { inNotes } from '../testing/speeches.ts';

const concerns = (notes: string) => inNotes(notes).filter(({ what }) => what === 'concern');

describe('whose worry notes tell of', () => {
  test('is nobody’s where a line names nobody and several have come up', () => {
    expect(
      concerns('Dana wants fewer tools\nasked Tomas about the yard\nconcern: the cutover in May'),
    ).toEqual([expect.objectContaining({ who: null })]);
  });

  test('is whom the heading names, where others came up further up than “he” reaches', () => {
    const notes = [
      'call with Tomas mon 23 nov',
      'yard is full again',
      'Dana on leave until 7 dec so nothing from her',
      'they run two shifts',
      'the crane is old',
      "he's nervous about a five year term",
    ].join('\n');
    expect(concerns(notes)).toEqual([expect.objectContaining({ who: { contactId: 'tomas' } })]);
  });

  test('is not hers whom the words call “her”', () => {
    const notes =
      'Tomas showed us round\nDana was late, her train stood still\nhe fears another failed project';
    expect(concerns(notes)).toEqual([expect.objectContaining({ who: { contactId: 'tomas' } })]);
  });
});

test('a question for facts is no ask that is ticked, and whom it asks about is not whom it was put to', () => {
  const [ask] = inNotes('asked who signs, Dana or the owner').filter(({ what }) => what === 'ask');
  expect(ask).toMatchObject({ who: null });
  expect(ask?.confidence).toBeLessThan(0.7);
});

test.each(['TOMAS CALL mon 23 nov, noisy line', 'mtg Dana + Tomas, yard, monday'])(
  'the heading of notes tells nothing of itself: %s',
  (heading) => expect(inNotes(`${heading}\nthey run two shifts`)).toEqual([]),
);

test('a first line that says what comes next is no heading', () => {
  expect(inNotes('next call 2 dec 3pm')).toMatchObject([{ what: 'next conversation', day: '2026-12-02' }]);
});

test('who has to collect quotes of several asks nothing of us', () => {
  expect(inNotes('Dana needs three quotes anyway, company rule')).toEqual([]);
  expect(inNotes('Dana wants a quote for two yards')).toMatchObject([{ what: 'request', of: 'pricing' }]);
});

test('who took part is meant by “he”, and nothing of somebody who is only likely is ticked', () => {
  const notes = 'Dana wants fewer tools\nthe crane is old\nhe is nervous about the term';
  const [worry] = inNotes(notes, { participants: ['tomas'] }).filter(({ what }) => what === 'concern');
  expect(worry).toMatchObject({ who: { contactId: 'tomas' } });
  expect(worry?.confidence).toBeGreaterThanOrEqual(0.7);
  const [likely] = inNotes(`Tomas was there\n${notes}`).filter(({ what }) => what === 'concern');
  expect(likely?.confidence).toBeLessThan(0.7);
});
