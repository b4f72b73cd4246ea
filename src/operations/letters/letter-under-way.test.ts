import { expect, test } from 'vitest';
import type { LetterRow } from '#store/letters/letters.ts';
import type { LetterScene } from './letter-scene.ts';
import { letterUnderWay } from './letter-under-way.ts';

const sceneWith = (state: LetterRow['state']) => {
  const letters = [{ letterId: 'l1', contactId: 'marta', kind: 'recap', state }];
  return { letters } as unknown as LetterScene;
};
const another = [{ letterId: 'l2', contactId: 'marta' }];

test('nobody gets a letter twice, by mail and by hand: not while one of its kind waits or leaves', () => {
  for (const state of ['waiting', 'sending'] as const) {
    const refused = letterUnderWay(sceneWith(state), 'recap', another);
    expect(refused).toMatchObject({ refusal: { code: 'letter_under_way' } });
  }
});

test('another kind, another person, the same letter again, and what did not leave do not stand in the way', () => {
  const waiting = sceneWith('waiting');
  expect(letterUnderWay(waiting, 'invitation', another)).toBeNull();
  expect(letterUnderWay(waiting, 'recap', [{ letterId: 'l2', contactId: 'owen' }])).toBeNull();
  expect(letterUnderWay(waiting, 'recap', [{ letterId: 'l1', contactId: 'marta' }])).toBeNull();
  for (const state of ['failed', 'taken back', 'sent', 'by hand'] as const) {
    expect(letterUnderWay(sceneWith(state), 'recap', another)).toBeNull();
  }
});
