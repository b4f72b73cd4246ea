import { beforeEach, expect, test } from 'vitest';
import { ConversationRecord } from '../../api/record/conversation-record.ts';
import { standInStorage } from '../../api/testing/stand-in-storage.ts';
import { forgetNewcomer, newcomerWhoSpoke, sayNewcomerSpoke } from './newcomer-who-spoke.ts';

beforeEach(() => void standInStorage());

const begun = () =>
  new ConversationRecord({
    dealId: '01980000-0000-7000-8000-000000000099',
    conversationId: '01980000-0000-7000-8000-0000000000aa',
  });

const ines = { name: 'Ines Roth', title: 'CFO' };

function whoSpoke(record: ConversationRecord, name: string): string {
  const contactId = newcomerWhoSpoke(record, name);
  if (contactId === null) throw new Error('Nobody did.');
  return contactId;
}

test('somebody new who spoke comes into the close-out by name, once, and may be who spoke twice', () => {
  const record = begun();
  sayNewcomerSpoke(record, 'Speaker 2', ines);
  const contactId = whoSpoke(record, ' speaker 2');
  expect(record.entry('person', contactId)).toEqual(ines);
  sayNewcomerSpoke(record, 'Ines R.', contactId);
  expect([whoSpoke(record, 'Ines R.'), record.ids('person')]).toEqual([contactId, [contactId]]);
});

test('who came up by an answer goes with it, unless something was said of them since', () => {
  const record = begun();
  sayNewcomerSpoke(record, 'Speaker 2', ines);
  sayNewcomerSpoke(record, 'Speaker 2', { name: 'Joost Bakker', title: '' });
  const joost = whoSpoke(record, 'Speaker 2');
  expect(record.ids('person')).toEqual([joost]);
  record.change('concern', '01980000-0000-7000-8000-000000000101', { contactId: joost, text: 'The yards' });
  forgetNewcomer(record, 'Speaker 2');
  expect([newcomerWhoSpoke(record, 'Speaker 2'), record.ids('person')]).toEqual([null, [joost]]);

  // Said again after it was taken back.
  sayNewcomerSpoke(record, 'Speaker 2', joost);
  expect(whoSpoke(record, 'Speaker 2')).toBe(joost);
});

test('somebody new who spoke joins those who are said to have been there, and leaves with the answer', () => {
  const record = begun();
  const priya = '01980000-0000-7000-8000-000000000001';
  sayNewcomerSpoke(record, 'Speaker 2', ines);
  // Nobody said who was there: it is told from who spoke.
  expect(record.entry('held', 'held')).toEqual({});
  record.change('held', 'held', { otherwise: true, participants: [priya] });
  sayNewcomerSpoke(record, 'Speaker 3', { name: 'Joost Bakker', title: '' });
  const joost = whoSpoke(record, 'Speaker 3');
  expect(record.entry('held', 'held').participants).toEqual([priya, joost]);
  forgetNewcomer(record, 'Speaker 3');
  expect(record.entry('held', 'held').participants).toEqual([priya]);
});
