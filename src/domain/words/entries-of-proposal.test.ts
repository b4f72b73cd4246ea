import { describe, expect, test } from 'vitest';
import type { MeetingEntries } from '../meeting/meeting-entries.ts';
import { type EntryWrite, entriesOfProposal, type RecordAtHand } from './entries-of-proposal.ts';
import type { Proposal } from './proposal.ts';

const [tomas, helen] = ['tomas', 'helen'];

type Entries = { [Noun in keyof MeetingEntries]?: Record<string, Partial<MeetingEntries[Noun]>> };

const record = (entries: Entries = {}, more: Partial<RecordAtHand> = {}): RecordAtHand => ({
  idFor: (what) => `id of ${what}`,
  entry: (noun, id) => entries[noun]?.[id] ?? {},
  ids: (noun) => Object.keys(entries[noun] ?? {}),
  ...{ present: [tomas], there: [tomas], known: [], kinds: [] },
  ...more,
});

const found = (text: string) => ({
  id: 'p1',
  quotes: [{ utterance: 0, from: 0, to: text.length, text }] as const,
  cues: [],
  confidence: 0.9,
  alreadyRecorded: null,
  foundBy: 'product' as const,
  heard: null,
});

const commitment = (more: object = {}): Proposal => ({
  what: 'commitment',
  ...found('Tomas will mail the CFO by Friday.'),
  ...{ who: { contactId: tomas }, act: 'mail the CFO', due: '2026-11-27', when: 'by Friday' },
  ...{ missing: [], done: false },
  ...more,
});

const written = (proposal: Proposal, at = record()): EntryWrite => entriesOfProposal(proposal, at)[0];

test('a commitment becomes a line with its words as the evidence', () => {
  expect(written(commitment())).toEqual({
    noun: 'line',
    id: 'id of found p1',
    fields: {
      ...{ contactId: tomas, who: '', what: 'mail the CFO', due: '2026-11-27', when: '' },
      ...{ quote: 'Tomas will mail the CFO by Friday.', evidence: 'quoted', kept: false, notAnAct: false },
    },
  });
});

test.each([
  ['our own notes of it are not their words', 'notes', 'ours', 'said'],
  ['what they said on a call is quoted', 'transcript', 'client', 'quoted'],
  ['what they wrote is in writing', 'mail', 'client', 'written'],
  ['so is what they typed in a chat', 'chat', 'client', 'written'],
  ['what we wrote of it is not', 'mail', 'ours', 'quoted'],
] as const)('of how one knows: %s', (_, source, side, evidence) => {
  const heard = { source, side };
  const quote = 'Tomas will mail the CFO by Friday.';
  expect(written(commitment({ heard })).fields).toMatchObject({ evidence, quote });
  expect(written(commitment({ what: 'non-commitment', heard })).fields).toMatchObject({ evidence });
});

test('a promise is whose of us it was said to be, and otherwise of whoever closes out', () => {
  const promise = (who: object | null) =>
    commitment({ what: 'promise', who, act: 'send the plan' }) as Extract<Proposal, { what: 'promise' }>;
  expect(written(promise({ memberId: 'marek' })).fields).toMatchObject({ memberId: 'marek' });
  expect(written(promise(null)).fields).toMatchObject({ memberId: '' });
});

test('another day for what is on record moves that, and adds nothing', () => {
  const moves = { what: 'commitment', id: 'k1', words: 'Mail the CFO', due: '2026-11-24' } as const;
  expect(entriesOfProposal(commitment({ moves }), record())).toEqual([
    { noun: 'settled', id: 'k1', fields: { what: 'moved', due: '2026-11-27', when: '' } },
  ]);
  const promise: Proposal = {
    ...{ what: 'promise', ...found('We send the list by Friday.'), who: null, act: 'Send the list' },
    ...{ due: '2026-11-27', when: 'by Friday', moves: { ...moves, what: 'promise', id: 'p1' } },
  };
  expect(entriesOfProposal(promise, record())).toEqual([
    { noun: 'promisemoved', id: 'p1', fields: { due: '2026-11-27', when: '' } },
  ]);
});

test('an act that was told by its sentence goes on record as what is done, beside its sentence', () => {
  const act = '“Yes, I’ll send it by Friday”';
  const quotes = [{ utterance: 0, from: 0, to: 28, text: 'Yes, I’ll send it by Friday.' }] as const;
  expect(written(commitment({ act, quotes })).fields).toMatchObject({
    ...{ what: 'Send it', due: '2026-11-27', quote: 'Yes, I’ll send it by Friday.' },
  });
});

test('a date that nobody understood stays as the words that it was said in', () => {
  const vague = commitment({ due: null, when: 'when things calm down', missing: ['when'] });
  expect(written(vague).fields).toMatchObject({ due: null, when: 'when things calm down' });
});

test('somebody who is not named is not made up', () => {
  const nameless = commitment({ who: { called: 'somebody from legal' }, missing: ['who'] });
  expect(written(nameless).fields).toMatchObject({ contactId: '', who: '' });
});

test('a non-commitment is never firm, whoever and whatever day it names', () => {
  const { done: _, ...deed } = commitment() as Extract<Proposal, { what: 'commitment' }>;
  const heard: Proposal = { ...deed, what: 'non-commitment' };
  expect(written(heard).fields).toMatchObject({ what: 'mail the CFO', notAnAct: true });
});

test('what follows a yes goes into the line that the yes began', () => {
  const begun = record({ line: { begun: { askId: 'ask', contactId: tomas, kind: 'explore' } } });
  expect(written(commitment(), begun).id).toBe('begun');
  const filled = record({ line: { begun: { askId: 'ask', contactId: tomas, what: 'Signs it' } } });
  expect(written(commitment(), filled).id).toBe('id of found p1');
});

test('a colleague of theirs whom the account is known to have joins the deal with what they do', () => {
  const known = [{ contactId: helen, name: 'Helen Marsh', title: 'CFO' }];
  const [line, ...also] = entriesOfProposal(commitment({ who: { contactId: helen } }), record({}, { known }));
  expect(line.fields).toMatchObject({ contactId: helen });
  expect(also).toEqual([
    { noun: 'person', id: helen, fields: { name: 'Helen Marsh', title: 'CFO', known: true } },
  ]);
});

test('a name that came up before is that person', () => {
  const cameUp = record({ person: { new: { name: 'Ines Roth' } } });
  expect(written(commitment({ who: { called: 'ines roth' } }), cameUp).fields).toMatchObject({
    contactId: 'new',
    who: '',
  });
});

test('an answer goes to the ask of the plan that it answers', () => {
  const answered: Proposal = {
    ...{ what: 'ask', ...found('Not before January.'), who: { contactId: tomas } },
    ...{ wording: 'Can we meet the CFO?', askId: 'objective', answer: 'maybe', maybe: 'timing' },
    ...{ reviewOn: '2027-01-11', answerWords: 'Not before January.' },
  };
  expect(written(answered)).toEqual({
    noun: 'ask',
    id: 'objective',
    fields: { result: 'maybe', reason: 'timing', words: 'Not before January.', reviewOn: '2027-01-11' },
  });
});

describe('what nobody is named for', () => {
  const worry: Proposal = {
    ...{ what: 'concern', ...found('Worried about the yard.'), who: null, text: 'The yard' },
  };
  const ask: Proposal = {
    ...{ what: 'ask', ...found('asked if Helen could join us next time, yes'), who: null, askId: null },
    ...{ wording: 'asked if Helen could join us next time', answer: 'yes', maybe: null, reviewOn: null },
    answerWords: null,
  };
  const request: Proposal = {
    ...{ what: 'request', ...found('Send a quote.'), who: null, of: 'pricing', text: 'Send a quote.' },
  };

  test('is put into nobody’s mouth where there are several', () => {
    const both = [tomas, helen];
    const ofTwo = record({}, { present: both, there: [tomas] });
    for (const proposal of [worry, request])
      expect(written(proposal, ofTwo).fields).toMatchObject({ contactId: '' });
    expect(written(ask, record({}, { present: both, there: both })).fields).toMatchObject({ contactId: '' });
    const withNewcomer = record({ person: { new: { name: 'Ines Roth' } } });
    expect(written(worry, withNewcomer).fields).toMatchObject({ contactId: '' });
  });

  test('was asked of the one who was there', () => {
    const ofTwo = record({}, { present: [tomas, helen], there: [helen] });
    expect(written(ask, ofTwo).fields).toMatchObject({ contactId: helen });
  });

  test('is not given to the one person of the deal where somebody else is named', () => {
    const who = { called: 'Ines Roth' };
    for (const proposal of [worry, ask, request])
      expect(written({ ...proposal, who } as Proposal).fields).toMatchObject({ contactId: '' });
  });

  test('is of the one person of the deal', () => {
    expect(written(worry).fields).toEqual({ contactId: tomas, text: 'The yard' });
  });

  test('and an ask is of no kind, whatever words are in it', () => {
    const kinds = [{ id: 'time', label: 'Time' }];
    expect(written(ask, record({}, { kinds })).fields).toMatchObject({ kind: '' });
  });
});

test('a next conversation without a time keeps the words for it', () => {
  const next: Proposal = {
    ...{ what: 'next conversation', ...found('Let us meet on Thursday.'), startsAt: null },
    ...{ day: '2026-11-26', when: 'on Thursday', who: [] },
  };
  expect(written(next)).toEqual({
    noun: 'next',
    id: 'next',
    fields: { kind: 'conversation', startsAt: null, when: 'on Thursday' },
  });
});
