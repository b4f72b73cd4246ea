import { expect, test } from 'vitest';
import type { MeetingCell } from '#domain/meeting/meeting-cell.ts';
import { lessonsOfReview } from './lessons-of-review.ts';

const cell = (key: string, value: MeetingCell['value']): MeetingCell => ({
  ...{
    key,
    value,
    memberId: 'm',
    deviceId: 'd',
    typedAt: '2026-11-23T10:00:00.000Z',
    revision: 1,
    others: [],
  },
});
const found = (id: string, fields: Record<string, MeetingCell['value']>) =>
  Object.entries(fields).map(([field, value]) => cell(`found/${id}/${field}`, value));
const notes = 'Tomas mails the CFO today.\nWe circle back on the pilot.\nShe worries about the switch-over.';

test('what was accepted is what it was taken for, and what was left out is none of it', () => {
  const cells = [
    ...found('a', {
      ...{ taken: 'accepted', what: 'commitment', quote: 'Tomas mails the CFO today.', into: 'line/1' },
    }),
    ...found('b', {
      ...{ taken: 'rejected', what: 'concern', quote: 'She worries about the switch-over.', into: '' },
    }),
  ];
  expect(lessonsOfReview(cells, notes)).toEqual([
    {
      ...{ found: 'a', text: 'Tomas mails the CFO today.' },
      ...{ told: 'client commitment', is: 'client commitment' },
    },
    { ...{ found: 'b', text: 'She worries about the switch-over.' }, told: 'concern', is: 'other' },
  ]);
});

test('a line that was said to be no act is a non-commitment, and one that was taken out again is nothing', () => {
  const accepted = {
    ...{ taken: 'accepted', what: 'commitment', quote: 'We circle back on the pilot.', into: 'line/1' },
  };
  expect(lessonsOfReview([...found('a', accepted), cell('line/1/notAnAct', true)], notes)).toMatchObject([
    { is: 'non-commitment' },
  ]);
  expect(lessonsOfReview([...found('a', accepted), cell('line/1/gone', true)], notes)).toMatchObject([
    { is: 'other' },
  ]);
});

test('what was taken back, what is no sentence of the notes and what dates or names told teaches nothing', () => {
  const quote = 'Tomas mails the CFO today.';
  const cells = [
    ...found('a', { taken: null, what: 'commitment', quote, into: '' }),
    ...found('b', { taken: 'accepted', what: 'commitment', quote: 'A sentence of a call.', into: 'line/1' }),
    ...found('c', { taken: 'accepted', what: 'next conversation', quote, into: 'next/next' }),
  ];
  expect(lessonsOfReview(cells, notes)).toEqual([]);
});
