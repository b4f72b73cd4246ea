import { expect, test } from 'vitest';
import { placeUnder, stepsAside } from './place-under.ts';

const rows = [
  { top: 100, bottom: 150 },
  { top: 150, bottom: 220 },
  { top: 220, bottom: 270 },
];

test('a row comes to lie where the hand is, and at an end just past it', () => {
  expect([100, 149, 150, 219, 220, 269].map((height) => placeUnder(height, rows))).toEqual([
    0, 0, 1, 1, 2, 2,
  ]);
  expect([placeUnder(60, rows), placeUnder(320, rows)]).toEqual([0, 2]);
});

test('a hand far from the list has left it', () => {
  expect([placeUnder(20, rows), placeUnder(350, rows), placeUnder(100, [])]).toEqual([null, null, null]);
});

test('the rows in between make way by the height of the one that is carried', () => {
  expect(stepsAside(0, 2, 50, 4)).toEqual([0, -50, -50, 0]);
  expect(stepsAside(3, 1, 50, 4)).toEqual([0, 50, 50, 0]);
  expect(stepsAside(1, 1, 50, 3)).toEqual([0, 0, 0]);
});
