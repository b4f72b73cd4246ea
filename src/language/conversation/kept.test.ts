import { describe, expect, test } from 'vitest';
import type { RecordedWords } from '#domain/words/speech.ts';
import { readSpeech } from '../read-speech.ts';
import { callOf, conversation, inCallContext, notesOf } from '../testing/speeches.ts';

const theirs = (act: string, id = act) => ({ id, by: 'tomas', act, due: '2026-11-20' });
const ours = (act: string, id = act) => ({ id, by: 'lena', act, due: '2026-11-20' });

const recorded: RecordedWords = {
  ...conversation.recorded,
  commitments: [theirs('Send us the October volumes'), theirs('Send the drawings of the east yard')],
  promises: [ours('Send him the one-pager'), ours('Check the power supply with facilities')],
};

const keptOf = (speech: Parameters<typeof readSpeech>[0], on = recorded, context = inCallContext) =>
  readSpeech(speech, { ...context, recorded: on }).flatMap((one) =>
    one.what === 'kept' ? [{ id: one.of.id, what: one.of.what, isTicked: one.confidence >= 0.7 }] : [],
  );
const inCall = (line: string, on = recorded) => keptOf(callOf(line), on);
const inNotes = (line: string, on = recorded) => keptOf(notesOf(line), on, conversation);

const volumes = { id: 'Send us the October volumes', what: 'commitment', isTicked: true };
const drawings = { id: 'Send the drawings of the east yard', what: 'commitment', isTicked: true };
const onePager = { id: 'Send him the one-pager', what: 'promise', isTicked: true };
const supply = { id: 'Check the power supply with facilities', what: 'promise', isTicked: true };

describe('what is open was done where somebody says so', () => {
  test.each([
    ["Tomas: You've got the October volumes now.", volumes],
    ['Tomas: I sent you the volumes on Friday.', volumes],
    ['Tomas: The volumes are with you now.', volumes],
    ['Lena: Got the drawings, thanks.', drawings],
    ['Lena: Thanks for sending the drawings over.', drawings],
    ['Lena: The drawings came through this morning.', drawings],
    ['Lena: I sent you the one-pager on Monday.', onePager],
    ["Lena: You've got the one-pager now.", onePager],
    ['Tomas: I got the one-pager, thank you.', onePager],
    ["Lena: I've checked the power supply.", supply],
  ])('on a call: %s', (line, kept) => {
    expect(inCall(line)).toEqual([kept]);
  });

  test.each([
    ['got the drawings', drawings],
    ['Tomas sent the volumes on friday', volumes],
    ['he sent us the october volumes', volumes],
    ['sent him the one-pager', onePager],
    ["he's got the one-pager", onePager],
    ['the volumes arrived', volumes],
  ])('in notes: %s', (line, kept) => {
    expect(inNotes(line)).toEqual([kept]);
  });
});

describe('nothing was done by', () => {
  test.each([
    'Lena: Did you get the one-pager?',
    "Tomas: I haven't sent you the volumes yet.",
    "Tomas: You'll have got the volumes by Friday.",
    "Lena: Once we've got the drawings we can start.",
    "Lena: If we've got the drawings by then, good.",
    'Tomas: I will send you the October volumes.',
    'Tomas: Send us the one-pager.',
    "Lena: We've got to get the drawings.",
    'Lena: I got the volumes wrong.',
    'Lena: The drawings come in January.',
    'Tomas: You have the volumes in that old system.',
    'Lena: We got some of the drawings.',
    'Lena: We should have got the drawings last week.',
    'Lena: Got it, thanks.',
    'Lena: Thanks for the call.',
    'Lena: I got the train at nine.',
    // The other side's to do: what we send fulfils nothing of theirs.
    'Lena: I sent you the volumes of last year.',
    'Tomas: I checked the one-pager.',
  ])('%s', (line) => {
    expect(inCall(line)).toEqual([]);
  });
});

test('another number or name of the same is another thing', () => {
  const on = { ...recorded, commitments: [theirs('Send the fees of October'), theirs('Send file 2')] };
  expect(inCall('Lena: Got file 1, thanks.', on)).toEqual([]);
  expect(inCall('Lena: Got the fees of September, thanks.', on)).toEqual([]);
});

test('where two may be meant none is', () => {
  const on = {
    ...recorded,
    commitments: [theirs('Send the list of carriers'), theirs('Send the driver list')],
  };
  expect(inCall('Lena: Got the list, thanks.', on)).toEqual([]);
  expect(inCall('Lena: Got the driver list, thanks.', on)).toMatchObject([{ id: 'Send the driver list' }]);
});

test('what only shares a word with it is suggested', () => {
  const on = { ...recorded, commitments: [theirs('Send the signed order form')] };
  expect(inCall('Lena: Got the order number, thanks.', on)).toMatchObject([{ isTicked: false }]);
});

test('what was said before it was promised tells nothing of it', () => {
  const on = { ...recorded, commitments: [{ ...theirs('Send the volumes'), since: '2026-11-24' }] };
  expect(inCall('Lena: Got the volumes, thanks.', on)).toEqual([]);
});

describe('a firm commitment ends what was only heard of it', () => {
  const heard = { id: 'n1', by: 'tomas', act: 'Look at the gate plan (sometime)', due: null };
  const found = (line: string, nonCommitments = [heard]) =>
    readSpeech(callOf(line), {
      ...inCallContext,
      recorded: { ...conversation.recorded, nonCommitments },
    }).find(({ what }) => what === 'commitment');

  test('of the same person and act', () => {
    expect(found("Tomas: I'll look at the gate plan by Friday.")).toMatchObject({
      replaces: { what: 'non-commitment', id: 'n1' },
    });
  });

  test('and nothing that is another act, of somebody else, or one of two', () => {
    expect(found("Tomas: I'll look at the rota by Friday.")).not.toHaveProperty('replaces');
    expect(found("Dana: I'll look at the gate plan by Friday.")).not.toHaveProperty('replaces');
    const two = [heard, { ...heard, id: 'n2' }];
    expect(found("Tomas: I'll look at the gate plan by Friday.", two)).not.toHaveProperty('replaces');
  });
});
