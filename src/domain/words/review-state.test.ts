import { expect, test } from 'vitest';
import type { MeetingEntries } from '../meeting/meeting-entries.ts';
import { entriesOfProposal } from './entries-of-proposal.ts';
import type { Proposal } from './proposal.ts';
import { type Decided, reviewState } from './review-state.ts';

const [tomas, helen] = ['tomas', 'helen'];

type Entries = { [Noun in keyof MeetingEntries]?: Record<string, Partial<MeetingEntries[Noun]>> };

const record = (entries: Entries): Decided => ({
  entry: (noun, id) => entries[noun]?.[id] ?? {},
  ids: (noun) => Object.keys(entries[noun] ?? {}),
});

const found = (text: string) => ({
  id: text,
  quotes: [{ utterance: 0, from: 0, to: text.length, text }] as const,
  ...{ cues: [], confidence: 0.9, alreadyRecorded: null, foundBy: 'product' as const, heard: null },
});
const promise = (act: string, due: string | null = null): Proposal => ({
  ...found(`I'll ${act.toLowerCase()}, as said.`),
  ...{ what: 'promise', who: null, act, due, when: null },
});
const commitment = (act: string, { who = tomas, due = '2026-11-27' as string | null } = {}): Proposal => ({
  ...found(`So ${act.toLowerCase()} it is, by then.`),
  ...{ what: 'commitment', who: { contactId: who }, act, due, when: null, missing: [], done: false },
});

test('the same promise in the notes and in the call is there already once one of both is accepted', () => {
  const accepted = record({ promise: { p1: { what: 'Send the reference list', due: '2026-11-26' } } });
  expect(reviewState(promise('The ref list'), accepted)).toBe('there');
  expect(reviewState(promise('Send the reference list', '2026-11-26'), accepted)).toBe('there');
});

test('what only sounds alike waits for its own decision', () => {
  const accepted = record({
    promise: { p1: { what: 'Send the reference list', due: '2026-11-26' } },
    line: { l1: { what: 'Review the plan with operations', contactId: tomas, due: '2026-11-27' } },
  });
  expect(reviewState(promise('Send the price list'), accepted)).toBe('open');
  expect(reviewState(promise('Send'), accepted)).toBe('open');
  expect(reviewState(promise('The list of 3 references'), accepted)).toBe('open');
  expect(reviewState(commitment('Review the plan', { who: helen }), accepted)).toBe('open');
  expect(reviewState(commitment('Review the plan', { due: '2026-12-04' }), accepted)).toBe('open');
  expect(reviewState(commitment('Review the plan'), accepted)).toBe('there');
});

test('what moves something on record is accepted for as long as that is moved, and there where it was moved by hand', () => {
  const moves = { what: 'commitment', id: 'k1', words: 'Book the yard', due: '2026-11-24' } as const;
  const moved = { ...commitment('Book the test yard'), moves } as Proposal;
  const decided = { found: { [moved.id]: { taken: 'accepted' as const, into: 'settled/k1' } } };
  const settled = (what: 'moved' | null, due: string | null) => ({ settled: { k1: { what, due } } });
  expect(reviewState(moved, record({}))).toBe('open');
  expect(reviewState(moved, record({ ...decided, ...settled('moved', '2026-11-27') }))).toBe('accepted');
  expect(reviewState(moved, record({ ...decided, ...settled(null, null) }))).toBe('rejected');
  expect(reviewState(moved, record(settled('moved', '2026-11-27')))).toBe('there');
  expect(reviewState(moved, record(settled('moved', '2026-12-04')))).toBe('open');
});

test('a line that names neither person nor day does not hide what was found with both', () => {
  const typed = record({ line: { l1: { what: 'book the test yard', contactId: '', who: '', due: null } } });
  expect(reviewState(commitment('Book the test yard'), typed)).toBe('open');
  const dated = record({ line: { l1: { what: 'book the test yard', who: 'Tomas', due: null } } });
  expect(reviewState(commitment('Book the test yard'), dated)).toBe('open');
  expect(reviewState(commitment('Book the test yard', { due: null }), dated)).toBe('there');
});

test('a line that was called no act stays one, and hides what says the same', () => {
  const typed = record({ line: { l1: { what: 'book the test yard', contactId: tomas, notAnAct: true } } });
  expect(reviewState(commitment('Book the test yard'), typed)).toBe('there');
});

test('an answer that is written to a planned ask is there already', () => {
  const ask: Proposal = {
    ...found('Would you open the yard?'),
    ...{ what: 'ask', who: { contactId: tomas }, wording: 'Would you open the yard?', askId: 'a1' },
    ...{ answer: 'yes', maybe: null, reviewOn: null, answerWords: 'Yes.' },
  };
  expect(reviewState(ask, record({ ask: { a1: { result: 'yes' } } }))).toBe('there');
  expect(reviewState(ask, record({ ask: { a1: { result: null } } }))).toBe('open');
  expect(reviewState(ask, record({ ask: { a1: { result: 'no' } } }))).toBe('open');
});

test('accepting what was found completes the line that was begun, in the words that were typed', () => {
  const typed = { line: { l1: { what: 'book test yard', contactId: '', who: '', due: null } } };
  const atHand = {
    ...record(typed),
    ...{ idFor: () => 'own', present: [tomas], there: [tomas], known: [], kinds: [] },
  };
  expect(entriesOfProposal(commitment('Book the test yard'), atHand)).toMatchObject([
    { noun: 'line', id: 'l1', fields: { what: 'book test yard', contactId: tomas, due: '2026-11-27' } },
  ]);
  const promised = { ...atHand, ...record({ promise: { p1: { what: 'ref list', due: null, when: '' } } }) };
  expect(entriesOfProposal(promise('Send the reference list', '2026-11-26'), promised)).toMatchObject([
    { noun: 'promise', id: 'p1', fields: { what: 'ref list', due: '2026-11-26' } },
  ]);
});

test('what was left out in an earlier reading stays left out until somebody takes that back', () => {
  const again = { ...promise('Send the price list'), leftOut: true } as const;
  expect(reviewState(again, record({}))).toBe('rejected');
  expect(reviewState(again, record({ found: { [again.id]: { taken: null } } }))).toBe('open');
  const into = { promise: { p1: { what: 'Send the price list' } } };
  const accepted = { found: { [again.id]: { taken: 'accepted' as const, into: 'promise/p1' } }, ...into };
  expect(reviewState(again, record(accepted))).toBe('accepted');
});
