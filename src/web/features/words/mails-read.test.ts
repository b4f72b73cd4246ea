import { expect, test } from 'vitest';
import { asNote, mailOf, mailsRead } from './mails-read.ts';
import type { Found, WordsRead } from './words-context.ts';

const said = (speaker: number | null, text: string, writtenAt: string | null = null, onlyQuoted = false) => ({
  ...{ speaker, text, second: null, writtenAt },
  ...(onlyQuoted ? { onlyQuoted } : {}),
});
const [thursday, monday] = ['2026-11-19T10:40:00.000Z', '2026-11-23T08:12:00.000Z'];

const read = (source: 'mail' | 'transcript', utterances: ReturnType<typeof said>[]) =>
  ({
    speech: { source, speakers: [{ name: 'Bart Wouters' }, { name: 'Robin Keller' }] },
    utterances,
  }) as unknown as WordsRead;

const thread = read('mail', [
  said(0, 'The clause is fine.', thursday, true),
  said(0, 'I name the dies by Friday.', thursday, true),
  said(1, 'Thanks.', monday),
]);
const foundIn = (utterance: number) =>
  ({ quotes: [{ utterance, from: 0, to: 4, text: 'The ' }] }) as unknown as Found;

test('the mails of a thread are told apart, and which of them stood in a quote alone', () => {
  expect(mailsRead(thread)).toEqual([
    { first: 0, writtenAt: thursday, isQuoted: true },
    { first: 2, writtenAt: monday, isQuoted: false },
  ]);
  expect(mailsRead(read('transcript', [said(0, 'Hello.')]))).toEqual([]);
});

test('what was found is told of the mail that it stands in, where there are several', () => {
  expect(mailOf(foundIn(1), thread)).toMatchObject({ writtenAt: thursday });
  expect(mailOf(foundIn(2), thread)).toMatchObject({ writtenAt: monday });
  expect(mailOf(foundIn(0), read('mail', [said(0, 'Fine.', monday)]))).toBeNull();
});

test('what is kept as a note says who said it, so that it is not read as ours', () => {
  const call = read('transcript', [said(0, "I'll send it."), said(null, 'Noise.')]);
  expect(asNote(call)).toBe("Bart Wouters: I'll send it.\nNoise.");
});
