import { expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { inMail, type MailLine } from '../testing/speeches.ts';

const ticked = (...lines: readonly MailLine[]) =>
  inMail(...lines)
    .filter(({ confidence }) => confidence >= tickedFrom)
    .map(({ what }) => what);

test('what stands in the quote of a later mail alone is suggested, whoever wrote it', () => {
  const older = [
    { text: "I'm worried that the crane is too old for this.", onlyQuoted: true },
    { text: "I'll send you the yard plan on Thursday.", onlyQuoted: true },
    { speaker: 0, text: "I'll mail the price list by Friday.", onlyQuoted: true },
  ];
  expect(inMail(...older).map(({ what }) => what)).toEqual(['concern', 'commitment', 'promise']);
  expect(ticked(...older)).toEqual([]);
  expect(ticked(...older.map(({ onlyQuoted: _, ...mail }) => mail))).toEqual([
    'concern',
    'commitment',
    'promise',
  ]);
});

test('what the newest mail answers, or says again, is news', () => {
  const asked = { speaker: 0, text: 'Can you send the crane list by Friday?', onlyQuoted: true };
  expect(ticked(asked, { text: "Yes, I'll do that." })).toEqual(['ask', 'commitment']);
  const said = { text: "I'll send you the yard plan on Thursday.", onlyQuoted: true };
  expect(ticked(said, { text: "I'll send you the yard plan on Thursday." })).toEqual(['commitment']);
});

test('an old time to meet leaves the next conversation to the newest mail', () => {
  const met = inMail(
    { speaker: 0, text: 'Would Thursday at 10 work for a call?', onlyQuoted: true },
    { text: 'Thursday at 10 works.', onlyQuoted: true },
    { text: 'Friday at 11 works for our next call.' },
  ).flatMap((one) =>
    one.what === 'next conversation' ? [{ day: one.day, isTicked: one.confidence >= tickedFrom }] : [],
  );
  expect(met).toEqual([
    { day: '2026-11-26', isTicked: false },
    { day: '2026-11-27', isTicked: true },
  ]);
});

test('who answers behind their initials within an older mail, in the one at hand, says something new', () => {
  const mail = '- Could you send round the drawings?\nTR: I will send them by Thursday.';
  expect(ticked({ speaker: 0, text: mail, onlyQuoted: true }, { text: 'Answers in your mail.' })).toEqual([
    'ask',
    'commitment',
  ]);
});
