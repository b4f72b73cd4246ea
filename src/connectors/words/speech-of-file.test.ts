import { expect, test } from 'vitest';
import { speechOfFile } from './speech-of-file.ts';

const call = 'WEBVTT\n\n00:01.000 --> 00:02.000\nMaria Müller: Grüß Gott.\n';

test.each([
  ['UTF-8', Buffer.from(call)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${call}`)],
  ['UTF-16', Buffer.from(`\uFEFF${call}`, 'utf16le')],
  ['Windows-1252', Buffer.from(call, 'latin1')],
])('what a file is stands in its bytes and not in its name: %s', async (_, bytes) => {
  const speech = await speechOfFile({ name: 'call.docx', bytes });
  expect(speech).toMatchObject({
    ok: true,
    value: { speakers: [{ name: 'Maria Müller' }], utterances: [{ text: 'Grüß Gott.' }] },
  });
});

test('a recording of Zoom says in its name when it began', async () => {
  const speech = await speechOfFile({
    name: 'GMT20251118-140233_Recording.transcript.vtt',
    bytes: Buffer.from(call),
  });
  expect(speech).toMatchObject({ ok: true, value: { startedAt: '2025-11-18T14:02:33.000Z' } });
});

test('words that begin like the bytes of a program are words', async () => {
  const speech = await speechOfFile({ name: 'a.txt', bytes: Buffer.from('MZ will call on Friday.') });
  expect(speech).toMatchObject({ ok: true, value: { source: 'notes' } });
});

test.each([
  ['empty.txt', '', 'empty'],
  ['call.vtt', '\0\0\0\x20ftypisom\0\0\x02\0isomiso2mp41', 'recording'],
  ['notes.txt', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'other kind of file'],
  ['notes.txt', '{\\rtf1\\ansi Hello}', 'other kind of file'],
  ['notes.txt', '\x1f\x8b\x08\0\0\0\0\0\0\x03', 'other kind of file'],
  ['notes.txt', '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0', 'other kind of file'],
])('%s that is something else is refused with what to do', async (name, content, why) => {
  const refused = await speechOfFile({ name, bytes: Buffer.from(content, 'latin1') });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'words_not_readable', details: { why } } });
});
