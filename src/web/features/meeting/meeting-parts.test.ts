import { beforeEach, expect, test } from 'vitest';
import { ConversationRecord } from '../../api/record/conversation-record.ts';
import { standInStorage } from '../../api/testing/stand-in-storage.ts';
import { dealOf, holdersOf, idsIn, type RecordOfPart, standIn, writeInAll } from './meeting-parts.ts';

const conversationId = '01980000-0000-7000-8000-0000000000c1';
const [line, store] = ['01980000-0000-7000-8000-0000000000d1', '01980000-0000-7000-8000-0000000000d2'];
const id = '01980000-0000-7000-8000-000000000001';
/** Kai is part of both deals, Ada of the first alone, Ina of the second. */
const people: Record<string, string[]> = { [line]: ['kai', 'ada'], [store]: ['kai', 'ina'] };
let parts: RecordOfPart[];

beforeEach(() => {
  standInStorage();
  parts = [line, store].map((dealId) => ({
    dealId,
    record: new ConversationRecord({ dealId, conversationId }),
    people: people[dealId] ?? [],
  }));
});

const holders = (noun: 'line' | 'person') => holdersOf(parts, noun, id).map(({ dealId }) => dealId);
const entry = (place: number) => parts[place]?.record.entry('line', id);

test('a note is of the meeting: it stands once on the screen, and in every close-out', () => {
  writeInAll(parts, 'note', id, { text: 'The plant closes in May' });
  expect(idsIn(parts, 'note')).toEqual([id]);
  expect(parts.map(({ record }) => record.entry('note', id).text)).toEqual(
    Array(2).fill('The plant closes in May'),
  );
});

test('what somebody will do belongs to the deal spoken about, unless they are part of the other alone', () => {
  expect(dealOf(parts, 'kai', store)).toBe(store);
  expect(dealOf(parts, 'ada', store)).toBe(line);
  expect(dealOf(parts, 'nobody', store)).toBe(store);
});

test('a line that turns out to be of the other deal goes there with all that was typed', () => {
  parts[0]?.record.change('line', id, { contactId: 'kai', what: 'Sends the plan', due: '2026-12-01' });
  standIn(parts, 'line', id, [store]);
  expect(holders('line')).toEqual([store]);
  expect(entry(1)).toMatchObject({ contactId: 'kai', what: 'Sends the plan', due: '2026-12-01' });
  standIn(parts, 'line', id, [line]);
  expect(holders('line')).toEqual([line]);
});

test('who is no part of the other deal is not taken along, what they said is', () => {
  parts[0]?.record.change('line', id, { contactId: 'ada', what: 'Sends the plan' });
  standIn(parts, 'line', id, [store]);
  expect(entry(1)).toMatchObject({ contactId: '', what: 'Sends the plan' });
});

test('a name may come up in both deals', () => {
  parts[0]?.record.change('person', id, { name: 'Ines Roth' });
  standIn(parts, 'person', id, [line, store]);
  expect(holders('person')).toEqual([line, store]);
  standIn(parts, 'person', id, [store]);
  expect(holders('person')).toEqual([store]);
  expect(dealOf(parts, id, line)).toBe(store);
});

test('a line moved there and back says what was typed last', () => {
  parts[0]?.record.change('line', id, { what: 'Sends' });
  standIn(parts, 'line', id, [store]);
  parts[1]?.record.change('line', id, { what: 'Sends the plan' });
  standIn(parts, 'line', id, [line]);
  expect(entry(0)?.what).toBe('Sends the plan');
});
