import { expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { inCall, inNotes } from './testing/speeches.ts';

test('what a client says they will do is a commitment of theirs, what we say a promise of ours', () => {
  expect(inCall("Tomas: I'll send you the export.", "Lena: You'll have the proposal then.")).toEqual([
    expect.objectContaining({ what: 'commitment', who: { contactId: 'tomas' }, act: 'Send the export' }),
    expect.objectContaining({ what: 'promise', who: { memberId: 'lena' } }),
  ]);
});

test('what is said in plain words is sure enough to be ticked beforehand', () => {
  const [commitment] = inCall("Tomas: I'll send you the export by Thursday.");
  expect(commitment?.confidence).toBeGreaterThanOrEqual(tickedFrom);
});

test('what is said again at the end is told by where it was said first, and a yes by nothing alone', () => {
  const heard = { source: 'transcript', side: 'client' };
  const [said] = inCall(
    "Tomas: I'll walk the yard on Thursday.",
    "Tomas: So I'll walk the yard on Thursday.",
  );
  expect(said).toMatchObject({ what: 'commitment', heard, quotes: [{ utterance: 0 }, { utterance: 1 }] });
  const [, agreed] = inCall('Lena: Could you send us the export by Friday?', 'Tomas: Yes, that works.');
  expect(agreed).toMatchObject({ what: 'commitment', heard: null });
});

test('in notes "he" is whom they named last, and "I" is who wrote them', () => {
  expect(
    inNotes("Tomas likes the board. He'll mail the CFO today and copy me. I'll send the one-pager."),
  ).toEqual([
    expect.objectContaining({
      what: 'commitment',
      who: { contactId: 'tomas' },
      act: expect.stringMatching(/^Mail the CFO/),
    }),
    expect.objectContaining({ what: 'promise', who: { memberId: 'lena' }, act: 'Send the one-pager' }),
  ]);
});

test('of notes in two languages, what is not English proposes nothing', () => {
  const proposals = inNotes(
    'Call mit Tomas, Angebot kommt gut an.\nEr will das mit dem CFO besprechen.\nDana to send the figures by Friday.',
  );
  expect(proposals).toEqual([
    expect.objectContaining({ what: 'commitment', who: { contactId: 'dana' }, act: 'Send the figures' }),
  ]);
});
