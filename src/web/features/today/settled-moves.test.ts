import { expect, test } from 'vitest';
import { type Move, type MoveRow, moveKey, settle, without } from './settled-moves.ts';

const move = (dealId: string, code = 'silent') => ({ code, subject: null, deal: { dealId } }) as Move;
const nobody = { isHeld: false, acted: new Set<string>() };
const rowsOf = (...moves: Move[]): readonly MoveRow[] => settle([], { moves, ...nobody }).rows;
const shown = (rows: readonly MoveRow[]) =>
  rows.map(({ move: { deal, code }, state }) => [deal.dealId, code, state].join(' '));

test('at first all show, most at stake first', () => {
  expect(shown(rowsOf(move('a'), move('b')))).toEqual(['a silent here', 'b silent here']);
});

test('while a hand is on the list, nothing moves: what is gone stays, what is new waits', () => {
  const before = rowsOf(move('a'), move('b'), move('c'));
  const held = settle(before, {
    moves: [move('d'), move('c'), move('a')],
    isHeld: true,
    acted: new Set(),
  });
  expect(shown(held.rows)).toEqual(['a silent here', 'b silent gone', 'c silent here']);
  expect(held.waiting).toBe(1);
  const released = settle(held.rows, { moves: [move('d'), move('c'), move('a')], ...nobody });
  expect(shown(released.rows)).toEqual(['d silent here', 'c silent here', 'a silent here']);
  expect(released.waiting).toBe(0);
});

test('what the reader did leaves, and what follows in that deal comes at its place', () => {
  const before = rowsOf(move('a'), move('b'), move('c'));
  const after = settle(before, {
    moves: [move('a'), move('c'), move('b', 'owed'), move('d')],
    isHeld: true,
    acted: new Set(['b']),
  });
  expect(shown(after.rows)).toEqual(['a silent here', 'b silent leaving', 'c silent here', 'b owed here']);
  expect(after.waiting).toBe(1);
  expect(shown(without(after.rows, moveKey(move('b'))))).toEqual([
    'a silent here',
    'c silent here',
    'b owed here',
  ]);
});

test('what was undone comes back', () => {
  const leaving = settle(rowsOf(move('a'), move('b')), {
    moves: [move('b')],
    isHeld: true,
    acted: new Set(['a']),
  });
  const back = settle(leaving.rows, { moves: [move('a'), move('b')], isHeld: true, acted: new Set(['a']) });
  expect(shown(back.rows)).toEqual(['a silent here', 'b silent here']);
});
