import { expect, test } from 'vitest';
import { inMail } from '../testing/speeches.ts';

test('what is answered below a quote is what stands there, and the quote proposes nothing itself', () => {
  const found = inMail({ text: 'Yes, will do.', below: 'Can you send the log by Friday?' });
  expect(found).toEqual([
    expect.objectContaining({
      what: 'commitment',
      who: { contactId: 'tomas' },
      act: 'Send the log',
      due: '2026-11-27',
      quotes: [expect.objectContaining({ text: 'Yes, will do.' })],
    }),
  ]);
});

test('each answer is to what stands above it, wherever their mail was read', () => {
  const found = inMail(
    { speaker: 0, text: 'Can you send the crane list by Friday?', onlyQuoted: true },
    { speaker: 0, text: 'Could you introduce us to your CFO by Thursday?', onlyQuoted: true },
    { text: 'Yes.', below: 'Can you send the crane list by Friday?' },
    { text: 'No, sorry.', below: 'Could you introduce us to your CFO by Thursday?' },
  );
  expect(found).toEqual([
    expect.objectContaining({ what: 'ask', answer: 'yes', quotes: expect.objectContaining({ length: 2 }) }),
    expect.objectContaining({ what: 'ask', answer: 'no' }),
    expect.objectContaining({ what: 'commitment', act: 'Send the crane list', due: '2026-11-27' }),
  ]);
});

test('a yes below a question that asks for nothing answers nothing that was asked before', () => {
  const found = inMail(
    { speaker: 0, text: 'Can you send the crane list by Friday?' },
    { text: 'Yes.', below: 'Is the yard open on Saturdays?' },
  );
  expect(found.map(({ what }) => what)).toEqual(['ask']);
});

test('a time that is asked about above an answer is the next conversation', () => {
  expect(inMail({ text: 'That works.', below: 'Would Thursday at 10 work for a call?' })).toEqual([
    expect.objectContaining({ what: 'next conversation', day: '2026-11-26' }),
  ]);
});
