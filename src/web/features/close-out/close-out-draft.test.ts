import { expect, test } from 'vitest';
import {
  agreedAtOnce,
  answerAsk,
  beginCloseOut,
  type CloseOutDraft,
  gateProblem,
  lacking,
  newLine,
} from './close-out-draft.ts';
import { inputOf } from './close-out-input.ts';

const priya = '01980000-0000-7000-8000-000000000001';
const talk = '01980000-0000-7000-8000-0000000000aa';
const now = '2026-11-18T11:00:00.000Z';

function begun(change: Partial<CloseOutDraft> = {}): CloseOutDraft {
  const conversation = {
    state: 'planned' as const,
    startsAt: '2026-11-18T10:00:00.000Z',
    participants: [{ id: priya, name: 'Priya Nair' }],
    plan: {
      objective: { kind: 'change', contactId: priya, wording: 'Is it worth fixing?' },
      backup: { kind: 'change', contactId: priya, wording: 'When is the figure known?' },
    },
  };
  const draft = beginCloseOut({ sequence: 7, conversation, people: [priya], plannedNextId: null, now });
  return { ...draft, ...change };
}

const objective = (draft: CloseOutDraft) => draft.asks[0]!;

test('a close-out begins with what was planned to be asked, and is not held otherwise than planned', () => {
  const draft = begun();
  expect(draft.asks.map((ask) => [ask.as, ask.wording])).toEqual([
    ['objective', 'Is it worth fixing?'],
    ['backup', 'When is the figure known?'],
  ]);
  expect(draft.held).toBeNull();
});

test('a conversation that still lies ahead is asked when it was', () => {
  const draft = beginCloseOut({
    sequence: 1,
    conversation: { state: 'planned', startsAt: '2026-11-20T10:00:00.000Z', participants: [], plan: {} },
    people: [priya],
    plannedNextId: null,
    now,
  });
  expect(draft.held).toEqual({ startsAt: '2026-11-18T10:00:00.000Z', endsAt: now, participants: [priya] });
});

test('a yes begins the line of what they will do, and another answer takes it away again while it is empty', () => {
  const draft = begun();
  const yes = answerAsk(draft, objective(draft).id, { result: 'yes' });
  expect(yes.lines).toMatchObject([{ contactId: priya, kind: 'change', askId: objective(draft).id }]);
  expect(answerAsk(yes, objective(draft).id, { result: 'maybe' }).lines).toEqual([]);
});

test('what was already typed into the line of a yes is kept when the answer turns out to be a maybe', () => {
  const draft = begun();
  const { id } = objective(draft);
  const yes = answerAsk(draft, id, { result: 'yes' });
  const typed = { ...yes, lines: yes.lines.map((line) => ({ ...line, what: 'Asks her board' })) };
  const maybe = answerAsk(typed, id, { result: 'maybe' });
  expect(maybe.lines).toHaveLength(1);
  expect(inputOf(talk, maybe, '').commitments).toMatchObject([{ what: 'Asks her board' }]);
});

test('a line is firm with a person, an act and a date, or when it was done there and then', () => {
  expect(lacking(newLine({ what: 'Sends it' }))).toEqual(['who', 'when']);
  expect(lacking(newLine({ contactId: priya, what: 'Sends it', due: '2026-11-20' }))).toEqual([]);
  expect(lacking(newLine({ contactId: priya, what: 'Sends it', kept: true }))).toEqual([]);
  expect(lacking(newLine({ contactId: priya, what: 'Soon', kept: true, notAnAct: true }))).toEqual(['what']);
});

test('several kinds agreed to at once are each asked, answered with yes and done', () => {
  const kinds = ['time', 'explore'].map((key) => ({ key, clientCommitsTo: `do ${key}` }));
  const sent = inputOf(talk, agreedAtOnce(begun({ asks: [] }), priya, kinds), '');
  expect(sent.asks).toMatchObject([
    { kind: 'time', answer: 'yes' },
    { kind: 'explore', answer: 'yes' },
  ]);
  expect(sent.commitments).toMatchObject([
    { kind: 'time', kept: true, askId: sent.asks?.[0]?.askId },
    { kind: 'explore', kept: true, askId: sent.asks?.[1]?.askId },
  ]);
});

test('an objective that was not asked is sent as withheld with its reason, and never as an ask', () => {
  const draft = begun();
  const sent = inputOf(
    talk,
    answerAsk(draft, objective(draft).id, { result: 'not asked', words: 'No time' }),
    '',
  );
  expect(sent.asks).toEqual([]);
  expect(sent.withheld).toEqual([{ contactId: priya, kind: 'change', reason: 'No time' }]);
});

test('the gate stays shut without a next conversation or an ending', () => {
  const { next } = begun();
  expect(gateProblem(next)).toMatch(/When do you talk next/);
  expect(gateProblem({ ...next, startsAt: '2026-12-01T10:00:00.000Z' })).toBeNull();
  expect(gateProblem({ ...next, kind: 'refused' })).toBeNull();
  expect(gateProblem({ ...next, kind: 'parked' })).toMatch(/Until which day/);
});
