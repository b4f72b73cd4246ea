import { beforeEach, expect, test } from 'vitest';
import { standInStorage } from '../testing/stand-in-storage.ts';
import { ConversationRecord } from './conversation-record.ts';
import { answerAsk, idWithin } from './planned-asks.ts';
import type { SavedCell } from './record-shape.ts';
import { allWaiting, forgetOldRecords } from './record-shelf.ts';

const of = {
  dealId: '01980000-0000-7000-8000-0000000000d1',
  conversationId: '01980000-0000-7000-8000-0000000000c1',
};
const lena = { id: '01980000-0000-7000-8000-0000000000a1', name: 'Lena Fischer' };
const line = '01980000-0000-7000-8000-000000000001';

const saved = (key: string, value: SavedCell['value'], revision: number): SavedCell => ({
  key,
  value,
  revision,
  by: lena,
  typedAt: '2026-11-23T09:00:00.000Z',
  others: [],
});

beforeEach(() => {
  standInStorage();
  localStorage.setItem('leadsheet.member', lena.id);
});

test('what is typed is there again when the tab was closed before it reached the server', () => {
  new ConversationRecord(of).change('line', line, { what: 'Sends the figures' });
  const again = new ConversationRecord(of);
  expect(again.entry('line', line)).toEqual({ what: 'Sends the figures' });
  expect(again.waiting()).toMatchObject([{ key: `line/${line}/what`, value: 'Sends the figures' }]);
  expect(allWaiting()).toEqual([of]);
});

test('of a conversation about two deals, what was typed for each of them waits', () => {
  const other = { ...of, dealId: '01980000-0000-7000-8000-0000000000d2' };
  for (const each of [of, other]) new ConversationRecord(each).change('note', line, { text: 'Both' });
  expect(allWaiting()).toEqual([of, other]);
});

test('a record that nobody typed in for a month makes room on the device, unless something of it waits', () => {
  const other = { ...of, dealId: '01980000-0000-7000-8000-0000000000d2' };
  for (const each of [of, other]) {
    new ConversationRecord(each).take({ revision: 1, cells: [saved(`line/${line}/what`, 'Sends', 1)] });
  }
  new ConversationRecord(other).change('note', line, { text: 'Not sent yet' });
  forgetOldRecords(Date.parse('2026-12-20T09:00:00Z'));
  expect(new ConversationRecord(of).isEmpty()).toBe(false);
  forgetOldRecords(Date.parse('2026-12-24T09:00:00Z'));
  expect(new ConversationRecord(of).isEmpty()).toBe(true);
  expect(new ConversationRecord(other).entry('line', line).what).toBe('Sends');
});

test('what somebody else left unsent on a shared device is not this member’s to see or to send', () => {
  new ConversationRecord(of).change('line', line, { what: 'Sends the figures' });
  localStorage.setItem('leadsheet.member', '01980000-0000-7000-8000-0000000000a2');
  expect(new ConversationRecord(of).isEmpty()).toBe(true);
  expect(allWaiting()).toEqual([]);
  localStorage.setItem('leadsheet.member', lena.id);
  expect(new ConversationRecord(of).isEmpty()).toBe(false);
});

test('what the server has taken waits no more, unless it was typed over meanwhile', async () => {
  const record = new ConversationRecord(of);
  record.change('line', line, { what: 'Sends' });
  const sent = record.waiting();
  await new Promise((resolve) => setTimeout(resolve, 2));
  record.change('line', line, { what: 'Sends the figures' });
  record.take({ revision: 1, cells: [saved(`line/${line}/what`, 'Sends', 1)] }, sent);
  expect(record.entry('line', line).what).toBe('Sends the figures');
  expect(record.waiting()).toHaveLength(1);
  record.take({ revision: 2, cells: [saved(`line/${line}/what`, 'Sends the figures', 2)] }, record.waiting());
  expect(record.waiting()).toEqual([]);
  expect(new ConversationRecord(of).entry('line', line).what).toBe('Sends the figures');
});

test('news of one entry leaves the others as they are, so that nothing else is rendered again', () => {
  const record = new ConversationRecord(of);
  const other = '01980000-0000-7000-8000-000000000002';
  record.change('line', line, { what: 'Sends' });
  record.change('line', other, { what: 'Calls' });
  const before = [record.entry('line', line), record.ids('line')];
  record.change('line', other, { what: 'Calls the plant' });
  expect(record.entry('line', line)).toBe(before[0]);
  expect(record.ids('line')).toBe(before[1]);
});

test('what was taken out can be put back', () => {
  const record = new ConversationRecord(of);
  record.change('line', line, { what: 'Sends' });
  record.takeOut('line', line);
  expect(record.ids('line')).toEqual([]);
  record.putBack('line', line);
  expect(record.ids('line')).toEqual([line]);
});

test('a yes begins the line of what they will do; another answer takes it away while it is empty', () => {
  const record = new ConversationRecord(of);
  const ask = { id: idWithin(of.conversationId, 'objective'), contactId: 'tomas', kind: 'change' };
  answerAsk(record, ask, 'yes');
  const [begun = ''] = record.ids('line');
  expect(record.entry('line', begun)).toMatchObject({ askId: ask.id, contactId: 'tomas', kind: 'change' });
  answerAsk(record, ask, 'maybe');
  expect(record.ids('line')).toEqual([]);
  answerAsk(record, ask, 'yes');
  record.change('line', begun, { what: 'Asks her board' });
  answerAsk(record, ask, 'no');
  expect(record.ids('line')).toEqual([begun]);
});

test('two devices that say yes begin the same line', () => {
  const ask = { id: idWithin(of.conversationId, 'objective'), contactId: 'tomas', kind: 'change' };
  const begun = [1, 2].map(() => {
    standInStorage();
    const record = new ConversationRecord(of);
    answerAsk(record, ask, 'yes');
    return record.ids('line');
  });
  expect(begun[0]).toEqual(begun[1]);
});
