import { beforeEach, expect, test } from 'vitest';
import { ConversationRecord } from '../../api/record/conversation-record.ts';
import { standInStorage } from '../../api/testing/stand-in-storage.ts';
import { accept, reconsider } from './decide.ts';
import type { Found, WordsOf } from './words-context.ts';

beforeEach(() => void standInStorage());

const [dealId, conversationId, tomas] = [
  '01980000-0000-7000-8000-0000000000d1',
  '01980000-0000-7000-8000-0000000000c1',
  '01980000-0000-7000-8000-0000000000b1',
];
const askId = '01980000-0000-7000-8000-0000000000e1';
const startsAt = '2026-11-26T14:00:00.000Z';

const found = (what: object): Found =>
  ({
    ...{ id: 'a', confidence: 0.9, cues: [], foundBy: 'product', heard: null, alreadyRecorded: null },
    quotes: [{ utterance: 0, from: 0, to: 4, text: 'Yes.' }],
    ...what,
  }) as unknown as Found;
const next = found({
  what: 'next conversation',
  startsAt,
  day: null,
  when: 'thu 2pm',
  who: [{ contactId: tomas }],
});
const ask = (id: string | null) =>
  found({
    ...{ what: 'ask', who: { contactId: tomas }, wording: 'Would you open the yard?', askId: id },
    ...{ answer: 'yes', maybe: null, reviewOn: null, answerWords: 'Yes.' },
  });

function begun(): WordsOf {
  const people = [{ contactId: tomas, present: true }];
  const record = new ConversationRecord({ dealId, conversationId });
  return { record, page: { score: { people } }, kinds: [], there: [tomas] } as unknown as WordsOf;
}

test('a next conversation that was accepted is not said any more once that is taken back', () => {
  const of = begun();
  accept(of, next, []).undo();
  expect(of.record.entry('next', 'next')).toMatchObject({ startsAt: null, when: '', kind: null });
  of.record.change('next', 'next', { kind: 'parked', participants: [] });
  const { undo } = accept(of, next, []);
  expect(of.record.entry('next', 'next')).toMatchObject({ startsAt, kind: 'conversation' });
  undo();
  expect(of.record.entry('next', 'next')).toMatchObject({ startsAt: null, kind: 'parked', participants: [] });
});

test('two that say the same next conversation are taken back to nothing', () => {
  const of = begun();
  const undos = [next, { ...next, id: 'b' }].map((one) => accept(of, one, []).undo);
  for (const undo of undos.toReversed()) undo();
  expect(of.record.entry('next', 'next')).toMatchObject({ startsAt: null });
});

test('what was planned to be asked has no answer any more, and another ask is gone', () => {
  const of = begun();
  accept(of, ask(askId), []).undo();
  expect(of.record.entry('ask', askId)).toMatchObject({ result: null, words: '' });
  const { into } = accept(of, ask(null), []);
  expect(of.record.ids('ask')).toContain(into.id);
  reconsider(of, ask(null));
  expect(of.record.ids('ask')).not.toContain(into.id);
});

const moving = found({
  ...{ what: 'commitment', who: { contactId: tomas }, act: 'Book the test yard', due: '2026-11-30' },
  ...{ when: null, missing: [], done: false },
  moves: { what: 'commitment', id: askId, words: 'Book the yard', due: '2026-11-27' },
});

test('another day moves what stands, until that is taken back', () => {
  const of = begun();
  const { into } = accept(of, moving, []);
  expect(into).toMatchObject({ noun: 'settled', id: askId });
  expect(of.record.entry('settled', askId)).toMatchObject({ what: 'moved', due: '2026-11-30' });
  expect(of.record.ids('line')).toEqual([]);
  reconsider(of, moving);
  expect(of.record.entry('settled', askId)).toMatchObject({ what: null, due: null });
});

test('what is said to be a second one leaves what stands as it is', () => {
  const of = begun();
  const { into, undo } = accept(of, moving, [], 'second one');
  expect(of.record.ids('line')).toEqual([into.id]);
  expect(of.record.entry('line', into.id)).toMatchObject({ what: 'Book the test yard', due: '2026-11-30' });
  expect(of.record.ids('settled')).toEqual([]);
  undo();
  expect(of.record.ids('line')).toEqual([]);
});

test('a line that was typed stays when what completed it is taken back', () => {
  const of = begun();
  of.record.change('line', 'l1', { what: 'book the test yard' });
  const booked = found({
    ...{ what: 'commitment', who: { contactId: tomas }, act: 'Book the test yard', due: '2026-11-27' },
    ...{ when: null, missing: [], done: false },
  });
  const { undo } = accept(of, booked, []);
  expect(of.record.ids('line')).toEqual(['l1']);
  expect(of.record.entry('line', 'l1')).toMatchObject({ contactId: tomas, due: '2026-11-27' });
  undo();
  expect(of.record.entry('line', 'l1')).toMatchObject({ what: 'book the test yard', due: null });
  accept(of, booked, []);
  reconsider(of, booked);
  expect(of.record.ids('line')).toEqual(['l1']);
  expect(of.record.entry('line', 'l1')).toMatchObject({ what: 'book the test yard', due: null });
});

test('a promise that is said to be theirs is done by whoever begins its sentence, by initials too', () => {
  const of = begun();
  const known = [{ contactId: tomas, name: 'Tomas Reyes', title: null }];
  const promise = (text: string) =>
    found({
      ...{
        what: 'promise',
        who: { memberId: 'm' },
        act: 'Tell me yes or no',
        due: '2026-11-27',
        when: 'by Friday',
      },
      quotes: [{ utterance: 0, from: 0, to: text.length, text }],
    });
  const whose = (text: string) => {
    const { into, undo } = accept(of, promise(text), known, 'commitment');
    const { contactId } = of.record.entry('line', into.id);
    undo();
    return contactId;
  };
  expect(whose('TR taking it to the board - will tell me yes or no by Friday')).toBe(tomas);
  expect(whose('tomas to tell me yes or no by Friday')).toBe(tomas);
  expect(whose('will tell me yes or no by Friday')).toBe('');
});
