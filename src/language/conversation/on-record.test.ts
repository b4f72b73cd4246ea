import { describe, expect, test } from 'vitest';
import { readSpeech } from '../read-speech.ts';
import { callOf, conversation, inCall, inCallContext, inNotes } from '../testing/speeches.ts';

const deed = { id: 'k1', by: 'tomas', act: 'Get gas readings out of system', due: '2026-11-27' };
const recorded = { ...conversation.recorded, commitments: [deed] };

/** What Tomas says of a commitment, once getting gas readings by Friday is on record. */
function heard(words: string) {
  return readSpeech(callOf(`Tomas: ${words}`), { ...inCallContext, recorded }).find(
    ({ what }) => what === 'commitment',
  );
}

describe('on record already is', () => {
  test.each([
    "I'll get the gas readings out of the system by Friday.",
    "I'll get the gas readings out of our system by Friday.",
    "I'll get the gas readings out by Friday.",
  ])('what says the same: %s', (words) => {
    expect(heard(words)?.alreadyRecorded).toMatchObject({ id: 'k1' });
  });

  test.each([
    "I'll get the oil readings out of the system by Friday.",
    "I'll get the gas readings into the system by Friday.",
    "I'll get you the gas invoices by Friday.",
  ])('nothing that is another thing: %s', (words) => {
    expect(heard(words)).toMatchObject({ alreadyRecorded: null, due: '2026-11-27' });
  });

  test('nothing that is due on another day: it is moved', () => {
    expect(heard("I'll get the gas readings out of the system by 4 December.")).toMatchObject({
      ...{ alreadyRecorded: null, due: '2026-12-04' },
      moves: { what: 'commitment', id: 'k1', words: deed.act, due: '2026-11-27' },
    });
  });

  test.each([
    ...[
      "I'll get the oil readings out of the system by 4 December.",
      "I'll get you the invoices by 4 December.",
    ],
    "I'll get the gas readings out of the system by Friday.",
  ])('and nothing else moves it: %s', (words) => {
    expect(heard(words)).not.toHaveProperty('moves');
  });
});

test('what somebody else does by another day moves nothing', () => {
  const [found] = readSpeech(callOf("Dana: I'll get the gas readings out of the system by 4 December."), {
    ...inCallContext,
    recorded,
  });
  expect(found).toMatchObject({ what: 'commitment', due: '2026-12-04' });
  expect(found).not.toHaveProperty('moves');
});

test('what was said before it had its day moves nothing back, and is no news', () => {
  const read = (since: string) =>
    readSpeech(callOf("Tomas: I'll get the gas readings out of the system by 4 December."), {
      ...inCallContext,
      recorded: { ...conversation.recorded, commitments: [{ ...deed, since }] },
    })[0];
  expect(read('2026-11-23')).toMatchObject({ alreadyRecorded: null, moves: { id: 'k1' } });
  expect(read('2026-11-24')).toMatchObject({ alreadyRecorded: { id: 'k1' } });
  expect(read('2026-11-24')).not.toHaveProperty('moves');
});

test('of a mail it counts when it was written, and not when its thread began', () => {
  const call = callOf("Tomas: I'll get the gas readings out of the system by 4 December.");
  const mail = { ...call.utterances[0], writtenAt: '2026-11-25T09:00:00.000Z' };
  const speech = { ...call, utterances: [mail] } as typeof call;
  const recordedSince = { ...conversation.recorded, commitments: [{ ...deed, since: '2026-11-24' }] };
  expect(readSpeech(speech, { ...inCallContext, recorded: recordedSince })).toMatchObject([
    { alreadyRecorded: null, moves: { id: 'k1' } },
  ]);
});

test('a promise of ours on another day moves the one on record, also where that has none', () => {
  const promised = { id: 'p1', by: null, act: 'Send the tariff sheet', due: null };
  const read = (due: string | null) =>
    readSpeech(callOf("Lena: I'll send the tariff sheet by 4 December."), {
      ...inCallContext,
      recorded: { ...conversation.recorded, promises: [{ ...promised, due }] },
    }).find(({ what }) => what === 'promise');
  expect(read('2026-11-27')).toMatchObject({
    ...{ alreadyRecorded: null, due: '2026-12-04' },
    moves: { what: 'promise', id: 'p1', words: promised.act, due: '2026-11-27' },
  });
  expect(read(null)).toMatchObject({ alreadyRecorded: null, moves: { what: 'promise', id: 'p1' } });
});

test('what is firm now is no repeat of what was said without a day', () => {
  const vague = { id: 'n1', by: 'tomas', act: 'Get gas readings out of system', due: null };
  const [found] = readSpeech(callOf("Tomas: I'll get the gas readings out of the system by Friday."), {
    ...inCallContext,
    recorded: { ...conversation.recorded, nonCommitments: [vague] },
  });
  expect(found).toMatchObject({ what: 'commitment', alreadyRecorded: null });
});

test('two things that are got in the same words are two commitments', () => {
  const found = inCall(
    "Tomas: I'll get the gas readings out of the system by Friday.",
    "Tomas: I'll get the oil readings out of the system by Friday.",
  );
  expect(found.filter(({ what }) => what === 'commitment')).toHaveLength(2);
});

describe('a day that is corrected in the same sentence', () => {
  test.each([
    ...[
      'I will send the log on Friday, no, sorry, on Monday.',
      "I'll send the log on Friday, no wait, Monday.",
    ],
    ...["I'll send the log by Friday, sorry, by Monday.", "I'll send the log by Friday - actually Monday."],
    ...['I will send the log on Friday or rather Monday.', "I'll send the log Friday, or rather, on Monday."],
    ...["I'll send the log Friday, I mean Monday.", "I'll send the log Thursday, no, Friday, no, Monday."],
  ])('is the last: %s', (words) => {
    for (const found of [inCall(`Tomas: ${words}`), inNotes(words)])
      expect(found).toEqual([expect.objectContaining({ act: 'Send the log', due: '2026-11-30' })]);
  });

  test.each([
    ...["I'll send the log on Friday, no later.", "I'll send the log on Friday, sorry that it isn't Monday."],
    ...["I'll send the log by Friday, not on Monday."],
  ])('and no other is: %s', (words) => {
    expect(inCall(`Tomas: ${words}`).map((one) => 'due' in one && one.due)).toEqual(['2026-11-27']);
  });
});

test('what was promised is on record whoever of us it was noted for, and what had no act in its own words', () => {
  const recorded = {
    ...conversation.recorded,
    commitments: [{ id: 'c-1', by: 'tomas', act: "I'll get it over to you by Friday.", due: '2026-11-27' }],
    promises: [{ id: 'p-1', by: 'another', act: 'Send the recap', due: '2026-11-24' }],
  };
  const found = readSpeech(
    callOf("Tomas: I'll get it over to you by Friday.", "Lena: I'll send you the recap tomorrow."),
    { ...inCallContext, recorded },
  );
  expect(found).toMatchObject([
    { what: 'commitment', alreadyRecorded: { id: 'c-1' } },
    { what: 'promise', alreadyRecorded: { id: 'p-1' } },
  ]);
});
