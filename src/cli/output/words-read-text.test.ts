import { expect, test } from 'vitest';
import type { OutputOf } from '#contract/operation.ts';
import type { readWords } from '#contract/words/words.ts';
import { wordsReadText } from './words-read-text.ts';

type WordsRead = OutputOf<typeof readWords>;
type Found = WordsRead['proposals'][number];

const helen = '0193f0a2-0000-7000-8000-000000000001';
const anna = '0193f0a2-0000-7000-8000-000000000002';

function read(...proposals: Found[]): WordsRead {
  return {
    speech: {
      ...{ source: 'transcript', title: null, startedAt: null, day: '2026-11-18', words: 9 },
      ...{ speakers: [], leftOut: [], readBefore: null },
    },
    notRead: null,
    utterances: [],
    proposals,
    named: [
      { id: helen, name: 'Helen Marsh' },
      { id: anna, name: 'Anna Berg' },
    ],
    languageModel: null,
    reading: null,
  };
}

const found = (text: string, confidence = 0.9) =>
  ({
    ...({ cues: [], alreadyRecorded: null, foundBy: 'product', heard: null } as const),
    ...{ id: text, confidence },
    quotes: [{ utterance: 0, from: 0, to: text.length, text }],
  }) as const;

const log = "I'll send the weld log by Friday.";
const sendsLog = {
  ...found(log),
  ...({ what: 'commitment', act: 'Send the weld log', done: false } as const),
  ...{ who: { contactId: helen }, due: '2026-11-20', when: 'by Friday', missing: [] },
} satisfies Found;

const shown = (...proposals: Found[]) => wordsReadText(read(...proposals), 'Europe/Berlin');

test('a commitment is told with who, what and by when, and the words that it rests on', () => {
  expect(shown(sendsLog)).toBe(
    [
      'Read as said on Wed 18 Nov. Nothing of it is recorded yet.',
      '',
      'Sure enough to be ticked 1 thing',
      '   90%  client commitment: Send the weld log',
      '        Helen Marsh · by Fri 20 Nov',
      "        “I'll send the weld log by Friday.”",
    ].join('\n'),
  );
});

test('what is missing is asked for, beside the words that are no date', () => {
  const vague = { ...sendsLog, who: null, due: null, when: 'some day', missing: ['who', 'when'] } as const;
  expect(shown(vague)).toContain('“some day” · who? · by when?');
  const promise = { ...found(log), what: 'promise', act: null, who: { memberId: anna } } as const;
  expect(shown({ ...promise, due: null, when: null })).toContain(
    `our promise: ${log}\n        Anna Berg · by when?`,
  );
});

test('an ask says how it was answered, and when to come back to it', () => {
  const ask = {
    ...found('Shall we?'),
    ...({ what: 'ask', who: { contactId: helen }, wording: 'Shall we?' } as const),
    ...{ askId: null, maybe: null, reviewOn: null, answerWords: null },
  } as const;
  expect(shown({ ...ask, answer: null })).toContain('Helen Marsh · no answer yet');
  expect(shown({ ...ask, answer: 'yes' })).toContain('Helen Marsh · answered yes');
  expect(shown({ ...ask, answer: 'maybe', maybe: 'budget', reviewOn: '2026-12-01' })).toContain(
    'answered maybe (budget), to be looked at again on Tue 1 Dec',
  );
});

test('a next conversation is told in the zone of who reads', () => {
  const next = {
    ...found('Monday at 10'),
    what: 'next conversation',
    day: '2026-11-23',
    when: 'Monday',
  } as const;
  const said = { ...next, startsAt: '2026-11-23T09:00:00.000Z', who: [{ contactId: helen }] };
  expect(shown(said)).toContain('next conversation: Mon 23 Nov, 10:00\n        Helen Marsh');
  expect(wordsReadText(read(said), 'America/New_York')).toContain('Mon 23 Nov, 04:00');
});

test('what is less sure and what is on record already stand apart', () => {
  const record = { what: 'commitment', id: anna, words: 'Send the log', due: '2026-11-20' } as const;
  const text = shown({ ...sendsLog, confidence: 0.69 }, { ...sendsLog, alreadyRecorded: record });
  expect(text).toContain('Less sure 1 thing\n   69%');
  expect(text).toContain('On record already 1 thing');
  expect(text).toContain('on record as a commitment “Send the log” by Fri 20 Nov');
});

test('another day for what is on record says from which day it moves that', () => {
  const moves = { what: 'commitment', id: anna, words: 'Send the log', due: '2026-11-19' } as const;
  expect(shown({ ...sendsLog, moves })).toContain('by Fri 20 Nov · moves “Send the log” from Thu 19 Nov');
});

test('of a thread it says which mails were read, how many from quotes, and where each thing stands', () => {
  const mail = { speaker: 0, text: 'Hi.', second: null, writtenAt: '2026-11-23T08:12:00.000Z' };
  const thread = read(sendsLog);
  const speaker = { name: 'Helen Marsh', email: null, contactId: helen, memberId: null };
  const speakers = [{ ...speaker, side: 'client', sure: 'sure', isLeftOut: false, utterances: 3 } as const];
  const text = wordsReadText(
    {
      ...thread,
      speech: { ...thread.speech, source: 'mail', speakers },
      utterances: [{ ...mail, writtenAt: '2026-11-19T10:40:00.000Z', onlyQuoted: true }, mail, mail],
    },
    'Europe/Berlin',
  );
  expect(text.split('\n')[0]).toBe(
    'Read 2 mails of Thu 19 Nov to Mon 23 Nov, 1 of them from quotes. Nothing of it is recorded yet.',
  );
  expect(text).toContain('by Fri 20 Nov · in the quoted mail of Thu 19 Nov');
});

test('what a text says cannot move the cursor', () => {
  expect(shown({ ...sendsLog, act: 'Send\u001b[2J it' })).not.toContain('\u001b[2J');
});
