import { expect, test } from 'vitest';
import { entriesOfProposal, type RecordAtHand } from './entries-of-proposal.ts';
import { mustBeAnswered, openQuestion, withAnswer } from './open-question.ts';
import type { Proposal } from './proposal.ts';

const [tomas, helen] = ['tomas', 'helen'];
const kinds = [
  { id: 'time', label: 'Time' },
  { id: 'review', label: 'Review in time' },
];

const record = (more: Partial<RecordAtHand> = {}): RecordAtHand => ({
  idFor: (what) => `id of ${what}`,
  entry: () => ({}),
  ids: () => [],
  ...{ present: [tomas, helen], there: [tomas, helen], known: [], kinds },
  ...more,
});

const common = {
  id: 'p1',
  quotes: [{ utterance: 0, from: 0, to: 9, text: 'Some words' }] as const,
  ...{ cues: [], confidence: 0.9, alreadyRecorded: null, foundBy: 'product' as const, heard: null },
};

const ask: Extract<Proposal, { what: 'ask' }> = {
  ...{ ...common, what: 'ask', who: null, wording: 'asked to bring the CFO', askId: null },
  ...{ answer: 'yes', maybe: null, reviewOn: null, answerWords: null },
};
const concern: Proposal = { ...common, what: 'concern', who: null, text: 'The yard' };
const framing: Proposal = { ...common, what: 'framing', framing: 'exploring', topic: null };
const commitment: Proposal = {
  ...{ ...common, what: 'commitment', who: null, act: 'Send the fees', due: '2026-11-27', when: 'by Friday' },
  ...{ missing: ['who'], done: false },
};

test.each([
  ['an ask of nobody in particular', ask, 'who'],
  ['a worry of nobody in particular', concern, 'who'],
  ['what was shown, of no kind', framing, 'what was shown'],
  ['what somebody commits to', commitment, 'who'],
] as const)('%s is asked about where several took part', (_, proposal, question) => {
  expect(openQuestion(proposal, record())).toBe(question);
});

test('an ask whose answer was not understood asks for it, and “no answer yet” is for somebody to say', () => {
  const unheard: Proposal = { ...ask, who: { contactId: tomas }, answer: null };
  expect(openQuestion(unheard, record())).toBe('what they answered');
  expect(mustBeAnswered(unheard, 'what they answered')).toBe(true);
  const resultOf = (proposal: Proposal) => entriesOfProposal(proposal, record())[0].fields;
  expect(resultOf(unheard)).toMatchObject({ result: null });
  expect(resultOf(withAnswer(unheard, { result: 'no answer' }))).toMatchObject({ result: 'no answer' });
  expect(resultOf(withAnswer(unheard, { result: 'yes' }))).toMatchObject({ result: 'yes' });
});

test('whom we asked is asked where the words speak of another than the one who was there', () => {
  const known = [
    { contactId: tomas, name: 'Tomas Reyes', title: null },
    { contactId: helen, name: 'Helen Marsh', title: null },
  ];
  const quotes = [{ utterance: 0, from: 0, to: 30, text: 'asked for the csv - hel will do' }] as const;
  expect(openQuestion({ ...ask, quotes }, record({ there: [tomas], known }))).toBe('who');
  expect(openQuestion(ask, record({ there: [tomas], known }))).toBeNull();
});

test('only what closing out would ask for has to be answered first', () => {
  expect([ask, concern, framing].every((one) => mustBeAnswered(one, openQuestion(one, record())))).toBe(true);
  expect(mustBeAnswered(commitment, 'who')).toBe(false);
  expect(mustBeAnswered(ask, null)).toBe(false);
});

test('an ask is of whoever was there, and nobody is asked', () => {
  expect(openQuestion(ask, record({ there: [helen] }))).toBeNull();
});

test('a planned ask has its person', () => {
  expect(openQuestion({ ...ask, askId: 'a1' }, record())).toBeNull();
});

test('what was answered stands in the record as it was', () => {
  const who = { contactId: helen };
  for (const proposal of [ask, concern, commitment]) {
    const [entry] = entriesOfProposal(withAnswer(proposal, who), record());
    expect(entry.fields).toMatchObject(who);
  }
  expect(withAnswer(commitment, who)).toMatchObject({ missing: [] });
});

test('what was shown is of the kind that was chosen, whatever other kind is in its name', () => {
  const [, review] = kinds as [unknown, { id: string; label: string }];
  const [entry] = entriesOfProposal(withAnswer(framing, { kind: review }), record());
  expect(entry).toMatchObject({ noun: 'topic', fields: { kind: 'review', framing: 'exploring' } });
});
