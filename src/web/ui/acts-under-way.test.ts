import { expect, test } from 'vitest';
import { askBack, beginAct, endAct, isActUnderWay } from './acts-under-way.ts';

test('the way back that is asked for while acts are under way means the newest of them, and none twice', () => {
  const older = beginAct();
  const newer = beginAct();
  expect(askBack()).toEqual({ act: newer, isNew: true });
  expect(askBack()).toEqual({ act: newer, isNew: false });
  expect(older.isToBeTakenBack).toBe(false);
  const ended: string[] = [];
  newer.whenEnded = () => ended.push('newer');
  endAct(newer);
  expect(ended).toEqual(['newer']);
  expect(askBack()).toEqual({ act: older, isNew: true });
  endAct(older);
});

test('with nothing under way there is nothing to wait for', () => {
  endAct(beginAct());
  expect(isActUnderWay()).toBe(false);
  expect(askBack()).toBeUndefined();
});
