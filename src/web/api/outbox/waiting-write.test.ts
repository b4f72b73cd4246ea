import { expect, test } from 'vitest';
import { nextToSend, type WaitingWrite, wordsIn } from './waiting-write.ts';

const write = (id: string, dealId: string | null, refused = false): WaitingWrite => ({
  id,
  memberId: 'm',
  label: 'Save the note',
  request: { name: 'recordFacts', method: 'POST', path: '/api/deals/:dealId/facts' },
  input: {},
  dealId,
  madeAt: '2026-11-18T10:00:00Z',
  refused: refused ? { text: 'no', code: 'deal_changed', sequence: 4 } : null,
});

test('writes go in the order in which they were made', () => {
  expect(nextToSend([write('1', 'a'), write('2', 'b')])?.id).toBe('1');
});

test('what comes after a refused write waits for it on the same deal, and goes past it on another', () => {
  expect(nextToSend([write('1', 'a', true), write('2', 'a'), write('3', 'b')])?.id).toBe('3');
  expect(nextToSend([write('1', 'a', true), write('2', 'a')])).toBeNull();
});

test('a refused write that concerns no deal holds nothing back', () => {
  expect(nextToSend([write('1', null, true), write('2', null)])?.id).toBe('2');
});

test('of a write, what a person typed can be read again', () => {
  const input = {
    dealId: '01a202e3-cf78-71f4-9a47-ffbc5bea39a0',
    facts: [{ type: 'commitment.made', data: { what: 'Walks the line with us', due: '2026-11-24' } }],
    at: '2026-11-18T10:00:00Z',
  };
  expect(wordsIn(input)).toEqual(['Walks the line with us', '2026-11-24']);
});

test('what was chosen in a close-out is no text that was typed', () => {
  const input = {
    asks: [{ kind: 'collaborate', as: 'objective', wording: 'Would you?', answer: 'no' }],
    commitments: [{ kind: 'collaborate', what: 'Mails the CFO', evidence: 'said' }],
    settled: [{ what: 'promise kept', id: '01a202e3-cf78-71f4-9a47-ffbc5bea39a0' }],
    next: { kind: 'refused', reason: 'too early' },
  };
  expect(wordsIn(input)).toEqual(['Would you?', 'Mails the CFO', 'too early']);
});
