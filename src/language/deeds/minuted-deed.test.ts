import { describe, expect, test } from 'vitest';
import { readSpeech } from '../read-speech.ts';
import { callOf, conversation, inCall, inCallContext, notesOf } from '../testing/speeches.ts';

const inMail = (text: string) => readSpeech({ ...callOf(`Dana: ${text}`), source: 'mail' }, inCallContext);
const inDocument = (text: string) => readSpeech({ ...notesOf(text), source: 'document' }, conversation);

describe.each([
  ['a mail', inMail],
  ['a document', inDocument],
])('minutes in %s', (_, read) => {
  test('tell who does what by when, and are ticked', () => {
    const found = read(
      [
        'Minutes of the call',
        '',
        '- Tomas to book the test cell by Friday',
        '- Dana sends the drawings by Tuesday',
        '- Lena to send the offer by Monday',
      ].join('\n'),
    );
    expect(found).toMatchObject([
      { what: 'commitment', who: { contactId: 'tomas' }, act: 'Book the test cell', due: '2026-11-27' },
      { what: 'commitment', who: { contactId: 'dana' }, act: 'Send the drawings', due: '2026-11-24' },
      { what: 'promise', who: { memberId: 'lena' }, act: 'Send the offer', due: '2026-11-30' },
    ]);
    expect(found.filter(({ confidence }) => confidence < 0.7)).toEqual([]);
  });

  test.each([
    'Tomas to book the test cell by Friday?',
    'Tomas to book the test cell by Friday if legal agrees',
    'Tomas to maybe book the test cell by Friday',
    'Tomas to be in Lille by Friday',
    'Zed to book the test cell by Friday',
  ])('tick nothing that is not said for sure: %s', (line) =>
    expect(read(line).filter(({ confidence }) => confidence >= 0.7)).toEqual([]),
  );
});

test('what is spoken has no such lines', () => {
  expect(inCall('Dana: Tomas to book the test cell by Friday')).toEqual([]);
});

test('what was agreed that somebody would do is theirs, and what was only talked about is not', () => {
  const told = (line: string) =>
    readSpeech(notesOf(line), conversation).flatMap((one) =>
      one.what === 'commitment' ? [[one.who, one.due]] : [],
    );
  expect(told('It was agreed that Tomas would provide these by the end of next week.')).toEqual([
    [{ contactId: 'tomas' }, '2026-12-04'],
  ]);
  expect(told('It was discussed whether Tomas would provide these by the end of next week.')).toEqual([]);
});
