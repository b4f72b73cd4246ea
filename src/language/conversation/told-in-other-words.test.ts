import { expect, test } from 'vitest';
import { inCall, inMail, inNotes } from '../testing/speeches.ts';

test.each([["How's Thursday the third, eleven Eastern?", 'Works for me.', '2026-12-03T16:00:00.000Z']])(
  'an hour that is asked for and taken is the next conversation: %s',
  (asked, taken, startsAt) => {
    const said = inCall(`Lena: ${asked}`, `Tomas: ${taken}`);
    expect(said).toMatchObject([{ what: 'next conversation', startsAt, confidence: 0.75 }]);
  },
);

test('notes and mails tell the next conversation as an appointment and with “let us”', () => {
  expect(inNotes('next appointment Thu 3.12. 14:00 with Tomas')).toMatchObject([
    { what: 'next conversation', day: '2026-12-03' },
  ]);
  expect(inMail({ text: 'Let us talk Monday 30 November, 13.30, I call you.' })).toMatchObject([
    { what: 'next conversation', startsAt: '2026-11-30T12:30:00.000Z' },
  ]);
});

test('what others do is no yes to something else that was asked', () => {
  const said = inCall(
    'Lena: And could you ask Dana about the slot in January?',
    "Tomas: He's in Portugal till the 7th.",
  );
  expect(said).toMatchObject([{ what: 'ask', answer: null }]);
});

test('in the present tense, and by the end of this week', () => {
  expect(inCall('Tomas: On Monday I tell you what he says.')).toMatchObject([
    { what: 'commitment', due: '2026-11-30' },
  ]);
  expect(inMail({ text: 'Dana sends the map this week.' })).toMatchObject([
    { what: 'commitment', who: { contactId: 'dana' } },
  ]);
});

test('a thing named after a day is due on no such day', () => {
  const said = inCall("Tomas: I'll put a slide in about the new year's day thing.");
  expect(said.every((one) => !('due' in one) || one.due === null)).toBe(true);
});

test('notes tell of somebody who is not convinced', () => {
  expect(inNotes("Dana isn't convinced by the summaries.")).toMatchObject([
    { what: 'concern', who: { contactId: 'dana' } },
  ]);
});

test('“you’ll hear by Thursday” is the day of the deed before it', () => {
  expect(inCall("Lena: I'll get Dana to check it, you'll hear by Thursday.")).toMatchObject([
    { what: 'promise', act: 'Get Dana to check it', due: '2026-11-26' },
  ]);
});
