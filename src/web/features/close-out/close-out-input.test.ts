import { beforeEach, expect, test } from 'vitest';
import { ConversationRecord } from '../../api/record/conversation-record.ts';
import { answerAsk } from '../../api/record/planned-asks.ts';
import { standInStorage } from '../../api/testing/stand-in-storage.ts';
import {
  gapsIn,
  gateProblem,
  heldDraft,
  lacking,
  lineDraft,
  nextDraft,
  wordlessLine,
} from './close-out-entries.ts';
import { inputOf } from './close-out-input.ts';
import { type CloseOutPart, startOf } from './close-out-start.ts';

const priya = '01980000-0000-7000-8000-000000000001';
const talk = '01980000-0000-7000-8000-0000000000aa';
const now = '2026-11-18T11:00:00.000Z';
const id = (place: number) => `01980000-0000-7000-8000-0000000001${String(place).padStart(2, '0')}`;

beforeEach(() => void standInStorage());

/** A conversation of an hour ago with one person, and as much of the deal's page as a close-out begins from. */
function begun(change: Partial<NonNullable<CloseOutPart['conversation']>> = {}) {
  const conversation = {
    conversationId: talk,
    state: 'planned' as const,
    startsAt: '2026-11-18T10:00:00.000Z',
    endsAt: '2026-11-18T10:45:00.000Z',
    notes: null,
    participants: [{ id: priya, name: 'Priya Nair' }],
    plan: {
      objective: { kind: 'change', contactId: priya, wording: 'Is it worth fixing?' },
      backup: { kind: 'change', contactId: priya, wording: 'When is the figure known?' },
    },
    ...change,
  };
  const page = { score: { people: [{ contactId: priya, present: true }] }, conversations: [] };
  const start = startOf({ page, conversation } as unknown as CloseOutPart, talk, now);
  const record = new ConversationRecord({ dealId: id(99), conversationId: talk });
  const [objective, backup] = start.asks;
  if (!objective || !backup) throw new Error('Both were planned.');
  return { start, record, objective, backup, sent: () => inputOf(record, start) };
}

test('a line that says by when and not what is held up, and not lost', () => {
  const { record } = begun();
  record.change('line', id(1), { contactId: priya });
  expect(wordlessLine(record)).toBeNull();
  record.change('line', id(1), { due: '2026-11-27' });
  expect(wordlessLine(record)).toBe(id(1));
  record.change('line', id(1), { what: 'Sends the figures' });
  expect(wordlessLine(record)).toBeNull();
});

test('what would be lost for want of whose it is is told, in the order of the page, and not sent away', () => {
  const { record, start } = begun();
  expect(gapsIn(record, start)).toEqual([]);
  record.change('topic', id(4), { framing: 'final' });
  record.change('concern', id(2), { text: 'noise during install' });
  record.change('concern', id(3), { contactId: priya, text: 'cost' });
  record.change('ask', id(1), { contactId: '', wording: 'Could Helen join us?', result: 'yes' });
  expect(gapsIn(record, start)).toEqual([
    { noun: 'ask', id: id(1), lacks: 'whom you asked', words: 'Could Helen join us?' },
    { noun: 'concern', id: id(2), lacks: 'who worries', words: 'noise during install' },
    { noun: 'topic', id: id(4), lacks: 'what you showed', words: '' },
  ]);
  record.change('ask', id(1), { contactId: priya });
  record.change('concern', id(2), { contactId: priya });
  record.takeOut('topic', id(4));
  expect(gapsIn(record, start)).toEqual([]);
  // Taken from what was said, with an answer that nobody understood.
  record.change('ask', id(1), { result: null });
  expect(gapsIn(record, start)).toMatchObject([{ id: id(1), lacks: 'what they answered' }]);
  record.change('ask', id(1), { result: 'no answer' });
  expect(gapsIn(record, start)).toEqual([]);
});

test('a promise is moved to the day that is said, unless it was kept', () => {
  const { record, sent } = begun();
  record.change('promisemoved', id(1), { due: '2026-11-30', when: '' });
  record.change('promisemoved', id(2), { due: '2026-11-30', when: '' });
  record.change('promisekept', id(2), { kept: true });
  record.change('promisemoved', id(3), { due: null, when: '' });
  expect(sent().settled).toEqual([
    { what: 'promise kept', id: id(2) },
    { what: 'promise moved', id: id(1), due: '2026-11-30' },
  ]);
});

test('what they would gain by a backup is told where the plan did not say it', () => {
  const { record, backup, sent } = begun();
  record.change('ask', backup.id, { result: 'no', value: 'They know the figure before the board asks' });
  const asked = sent().asks?.find(({ askId }) => askId === backup.id);
  expect(asked).toMatchObject({
    as: 'backup',
    answer: 'no',
    value: 'They know the figure before the board asks',
  });
});

test('who declined was not there and who said they come was, until somebody says otherwise; news change that no more', () => {
  const owen = id(91);
  const participants = [
    { id: priya, name: 'Priya Nair' },
    { id: owen, name: 'Owen Blake' },
  ];
  const says = (contactId: string, what: 'comes' | 'stays away') => ({
    contactId,
    name: '',
    says: what,
    words: null,
    at: null,
  });
  // Somebody of another deal of the same conversation is none of this one's.
  expect(begun({ attendance: [says(owen, 'comes')] }).sent()).not.toHaveProperty('held');
  const declined = { participants, attendance: [says(priya, 'comes'), says(owen, 'stays away')] };
  const { record, start, sent } = begun(declined);
  expect(sent().held).toEqual({ participants: [priya] });
  // To the next one they are asked all the same.
  expect(nextDraft(record, start).participants).toEqual([priya, owen]);
  record.change('held', 'held', { otherwise: true, participants: [owen] });
  expect(sent().held?.participants).toEqual([owen]);
  const later = begun({ participants, attendance: [says(priya, 'stays away'), says(owen, 'stays away')] });
  expect(heldDraft(record, later.start)?.participants).toEqual([owen]);
});

test('somebody new who spoke was there, until somebody says otherwise', () => {
  const { record, start, sent } = begun();
  const ines = id(91);
  record.change('person', ines, { name: 'Ines Roth' });
  expect(sent()).not.toHaveProperty('held');
  record.change('speaker', id(1), { name: 'Speaker 2', contactId: ines });
  expect(sent().held).toEqual({ participants: [priya, ines] });
  record.takeOut('person', ines);
  expect(heldDraft(record, start)).toBeNull();
  record.putBack('person', ines);
  record.change('held', 'held', { otherwise: true, participants: [priya] });
  expect(sent().held?.participants).toEqual([priya]);
});

test('a close-out begins with what was planned to be asked, and was held as planned', () => {
  const { start, sent } = begun();
  expect(start.asks.map((ask) => [ask.as, ask.wording])).toEqual([
    ['objective', 'Is it worth fixing?'],
    ['backup', 'When is the figure known?'],
  ]);
  expect(sent()).not.toHaveProperty('held');
});

test('of a conversation that still lies ahead it is said when it was', () => {
  const { sent } = begun({ startsAt: '2026-11-20T10:00:00.000Z' });
  expect(sent().held).toEqual({
    startsAt: '2026-11-18T10:00:00.000Z',
    endsAt: now,
    participants: [priya],
  });
});

test('what was already typed into the line of a yes is kept when the answer turns out to be a maybe', () => {
  const { record, objective, sent } = begun();
  answerAsk(record, objective, 'yes');
  record.change('line', record.ids('line')[0] ?? '', { what: 'Asks her board' });
  answerAsk(record, objective, 'maybe');
  expect(sent().commitments).toMatchObject([{ what: 'Asks her board' }]);
});

test('a line is firm with a person, an act and a date, or when it was done there and then', () => {
  const line = (part: Parameters<typeof lineDraft>[1]) => lacking(lineDraft(id(1), part));
  expect(line({ what: 'Sends it' })).toEqual(['who', 'when']);
  expect(line({ contactId: priya, what: 'Sends it', due: '2026-11-20' })).toEqual([]);
  expect(line({ who: 'Ines Ro', what: 'Sends it', due: '2026-11-20' })).toEqual([]);
  expect(line({ contactId: priya, what: 'Sends it', kept: true })).toEqual([]);
  expect(line({ contactId: priya, what: 'Soon', kept: true, notAnAct: true })).toEqual(['what']);
});

test('words for a day that nobody can read stay with what was said', () => {
  const { record, sent } = begun();
  record.change('line', id(1), { what: 'Sends the figures', when: 'when she is back' });
  expect(sent().commitments).toMatchObject([{ what: 'Sends the figures (when she is back)' }]);
});

test('a name that was typed into a line and never left joins the deal with it', () => {
  const { record, sent } = begun();
  record.change('line', id(1), { who: 'Ines Roth', what: 'Signs it', due: '2026-11-20' });
  const { stakeholders, commitments } = sent();
  expect(stakeholders).toMatchObject([{ name: 'Ines Roth' }]);
  expect(commitments?.[0]?.contactId).toBe(stakeholders?.[0]?.contactId);
});

test('somebody known at the account joins by their id, and somebody new by their name', () => {
  const { record, sent } = begun();
  record.change('person', id(1), { name: 'Joost Bakker', known: true });
  record.change('person', id(2), { name: 'Ines Roth', title: 'CFO' });
  expect(sent().stakeholders).toEqual([
    { contactId: id(1), roles: [] },
    { contactId: id(2), name: 'Ines Roth', title: 'CFO', roles: [] },
  ]);
});

test('an objective that was not asked is sent as withheld with its reason, and never as an ask', () => {
  const { record, objective, sent } = begun();
  answerAsk(record, objective, 'not asked');
  record.change('ask', objective.id, { words: 'No time' });
  expect(sent().asks).toEqual([]);
  expect(sent().withheld).toEqual([{ contactId: priya, kind: 'change', reason: 'No time' }]);
});

test('notes are sent a line each, in the order in which they were begun', () => {
  const { record, sent } = begun({ notes: 'From before' });
  record.change('note', id(2), { text: 'Second' });
  record.change('note', id(1), { text: 'First' });
  expect(sent().notes).toBe('From before\nFirst\nSecond');
});

test('a name that was typed with a title is a name and a title', () => {
  const { record, sent } = begun();
  record.change('person', id(2), { name: 'Helen Marsh, CFO' });
  record.change('line', id(1), { who: 'Ines Roth (Legal)', what: 'Signs it', due: '2026-11-20' });
  expect(sent().stakeholders).toMatchObject([
    { name: 'Helen Marsh', title: 'CFO' },
    { name: 'Ines Roth', title: 'Legal' },
  ]);
});

test('whom the next conversation was with may be taken back, and those who are invited stand again', () => {
  const { record, start, sent } = begun();
  const emptied = { startsAt: '2026-12-01T10:00:00.000Z', participants: null } as object;
  record.change('next', 'next', emptied);
  expect(nextDraft(record, start).participants).toEqual(start.invited);
  expect(sent().next).toMatchObject({ participants: [...start.invited] });
});

test('the gate stays shut without a next conversation or an ending', () => {
  const { record, start } = begun();
  const gate = () => gateProblem(nextDraft(record, start));
  expect(gate()).toBe('gateNoNext');
  record.change('next', 'next', { startsAt: '2026-12-01T10:00:00.000Z' });
  expect(gate()).toBeNull();
  record.change('next', 'next', { kind: 'parked' });
  expect(gate()).toBe('gateNoDay');
  record.change('next', 'next', { kind: 'refused' });
  expect(gate()).toBeNull();
});

test('who is heard in the words of a conversation that nobody planned was there instead of a guess, and may be asked to the next', () => {
  const [owen, ines] = [id(91), id(92)];
  const people = [priya, owen, ines].map((contactId) => ({ contactId, present: true }));
  const page = { score: { people }, conversations: [] };
  const start = startOf({ page, conversation: null } as unknown as CloseOutPart, talk, now);
  const record = new ConversationRecord({ dealId: id(99), conversationId: talk });
  expect(heldDraft(record, start)?.participants).toEqual([priya]);
  record.change('held', 'held', { heard: [owen, ines] });
  expect(heldDraft(record, start)?.participants).toEqual([owen, ines]);
  expect(nextDraft(record, start).participants).toEqual([owen, ines]);
  record.change('held', 'held', { unheard: [owen, ines] });
  expect(heldDraft(record, start)?.participants).toEqual([priya]);
});

test('who is heard is there beside those who were asked to it', () => {
  const { record, sent } = begun();
  record.change('held', 'held', { heard: [priya] });
  expect(sent()).not.toHaveProperty('held');
  record.change('held', 'held', { heard: [priya, id(91)] });
  expect(sent().held).toEqual({ participants: [priya, id(91)] });
});
