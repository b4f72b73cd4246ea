import { describe, expect, test } from 'vitest';
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
  const inNotes = { source: 'notes', side: 'ours', putRight: null };
  expect(lessonsOfReview(cells, notes)).toEqual([
    {
      ...{ found: 'a', text: 'Tomas mails the CFO today.', ...inNotes },
      ...{ told: 'client commitment', is: 'client commitment' },
    },
    {
      ...{ found: 'b', text: 'She worries about the switch-over.', ...inNotes },
      ...{ told: 'concern', is: 'other' },
    },
  ]);
});

const said = { taken: 'accepted', quote: 'We get you the list.', source: 'transcript', side: 'client' };

test('what was said in a call or a mail teaches as it was heard, without the text that it stood in', () => {
  const cells = [
    ...found('a', { ...said, what: 'commitment', into: 'line/1' }),
    ...found('b', { ...said, what: 'promise', into: 'promise/1', source: 'mail', side: '' }),
    // Nobody knows how it was heard, or somebody made that up.
    ...found('c', { ...said, what: 'commitment', into: 'line/1', source: 'hearsay', side: 'client' }),
  ];
  expect(lessonsOfReview(cells, '')).toMatchObject([
    { found: 'a', source: 'transcript', side: 'client', told: 'client commitment', is: 'client commitment' },
    { found: 'b', source: 'mail', side: null, told: 'promise', is: 'promise' },
  ]);
});

describe('a deed that was left out', () => {
  const leftOut = { ...said, taken: 'rejected', what: 'commitment' };

  test('is no deed where it is known who said it', () => {
    expect(lessonsOfReview(found('a', leftOut), '')).toMatchObject([{ is: 'other' }]);
  });

  test('teaches nothing where nobody knows whose it is: its side may be what was wrong', () => {
    expect(lessonsOfReview(found('a', { ...leftOut, side: '' }), '')).toEqual([]);
  });

  test("is the other side's where that is what was written", () => {
    const promised = [...found('a', leftOut), cell('promise/1/what', 'get them the list')];
    expect(lessonsOfReview(promised, '')).toMatchObject([{ told: 'client commitment', is: 'promise' }]);
    const ours = { ...leftOut, what: 'promise', side: 'ours' };
    const line = [...found('a', ours), cell('line/1/what', 'get us the list'), cell('line/1/gone', false)];
    expect(lessonsOfReview(line, '')).toMatchObject([{ told: 'promise', is: 'client commitment' }]);
    const gone = [...found('a', ours), cell('line/1/what', 'get us the list'), cell('line/1/gone', true)];
    expect(lessonsOfReview(gone, '')).toMatchObject([{ told: 'promise', is: 'other' }]);
  });
});

describe('what was left out for a part of it was none the less what it was told to be', () => {
  const worry = 'She worries about the switch-over.';
  const leftOut = found('a', { taken: 'rejected', what: 'concern', quote: worry, into: '' });

  test('where the same is written there as somebody else’s, or by another day', () => {
    const typed = [cell('concern/1/text', 'the switch-over worries'), cell('concern/1/contactId', 'helen')];
    expect(lessonsOfReview([...leftOut, ...typed], notes)).toEqual([]);
    expect(lessonsOfReview([...leftOut, cell('concern/1/text', 'the price')], notes)).toMatchObject([
      { told: 'concern', is: 'other' },
    ]);
    const deed = found('a', { ...said, taken: 'rejected', what: 'commitment' });
    expect(lessonsOfReview([...deed, cell('line/1/what', 'get you the list')], '')).toEqual([]);
  });

  test('where something else that rests on the same sentence was accepted', () => {
    const other = found('b', {
      taken: 'accepted',
      what: 'person',
      quote: `Ina. … ${worry}`,
      into: 'person/1',
    });
    expect(lessonsOfReview([...leftOut, ...other], notes)).toEqual([]);
    const gone = [...other, cell('person/1/gone', true)];
    expect(lessonsOfReview([...leftOut, ...gone], notes)).toMatchObject([{ is: 'other' }]);
  });
});

test('an ask is taught by its own sentence, not by its answer', () => {
  const quote = 'Can you send us the list? … Yes, on Friday.';
  const cells = found('a', { ...said, what: 'ask', quote, side: 'ours', into: 'ask/1' });
  expect(lessonsOfReview(cells, '')).toMatchObject([{ text: 'Can you send us the list?', is: 'ask' }]);
});

test('what was said twice teaches by the first of both, once', () => {
  const quote = "I'll walk the yard on Thursday. … So I walk the yard, then.";
  const cells = found('a', { ...said, what: 'commitment', quote, into: 'line/1' });
  expect(lessonsOfReview(cells, '')).toMatchObject([{ text: "I'll walk the yard on Thursday." }]);
});

test('another kind that somebody makes of it is what it is', () => {
  const promise = found('a', { ...said, what: 'promise', is: 'request', into: 'request/1' });
  expect(lessonsOfReview(promise, '')).toMatchObject([{ told: 'promise', is: 'request' }]);
  // Who, what and when stand there now: it is a commitment, whatever it was taken for.
  const line = { contactId: 'tomas', what: 'get us the list', due: '2026-11-27', notAnAct: false };
  const cells = (fields: object) => [
    ...found('a', { ...said, what: 'non-commitment', into: 'line/1' }),
    ...Object.entries({ ...line, ...fields }).map(([field, value]) => cell(`line/1/${field}`, value)),
  ];
  expect(lessonsOfReview(cells({}), '')).toMatchObject([{ told: 'non-commitment', is: 'client commitment' }]);
  expect(lessonsOfReview(cells({ due: null }), '')).toMatchObject([{ is: 'non-commitment' }]);
  expect(lessonsOfReview(cells({ notAnAct: true }), '')).toMatchObject([{ is: 'non-commitment' }]);
});

test('another person, act or day is kept as put right, and the kind stays what it was', () => {
  const told = { who: 'tomas', act: 'get us the list', due: '2026-11-27' };
  const cells = (fields: object) => [
    ...found('a', { ...said, what: 'commitment', into: 'line/1', ...told }),
    ...Object.entries({ contactId: 'tomas', what: told.act, due: told.due, ...fields }).map(
      ([field, value]) => cell(`line/1/${field}`, value),
    ),
  ];
  const putRight = (fields: object) => lessonsOfReview(cells(fields), '')[0];
  expect(putRight({})).toMatchObject({ is: 'client commitment', putRight: null });
  expect(putRight({ contactId: 'helen', due: '2026-11-30' })).toMatchObject({
    ...{ told: 'client commitment', is: 'client commitment' },
    putRight: {
      who: { told: 'tomas', is: 'helen' },
      when: { told: '2026-11-27', is: '2026-11-30' },
    },
  });
  expect(putRight({ what: 'sign it', due: null })?.putRight).toEqual({
    what: { told: 'get us the list', is: 'sign it' },
    when: { told: '2026-11-27', is: null },
  });
  // Of what was taken out again nothing is left to put right.
  expect(putRight({ gone: true, what: 'sign it' })).toMatchObject({ is: 'other', putRight: null });
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
