import { expect, test } from 'vitest';
import { shippedModel } from '../labels/language-model.ts';
import { leaningsOf } from './leanings.ts';

const talk = [
  [0, 'Thanks for taking the time today, what would you like to get out of this call?'],
  [1, 'We have four plants and my team plans all of them in a spreadsheet.'],
  [0, 'And how do you decide today which order goes first?'],
  [1, 'Honestly, whoever shouts loudest, and our CFO hates that.'],
  [0, 'Our platform reads the orders and shows you the conflicts.'],
  [1, "I'd need to ask our IT whether we can connect that to our system."],
] as const;
const said = talk.map(([speaker, text]) => ({ speaker, text }));

test('of two whom nobody knows, each is taken for a side by all that they say', () => {
  const leanings = leaningsOf(said, shippedModel().sides);
  expect(leanings.get(0)).toBeLessThan(0.4);
  expect(leanings.get(1)).toBeGreaterThan(0.6);
  expect((leanings.get(0) ?? 0) + (leanings.get(1) ?? 0)).toBeCloseTo(1, 10);
});

test('nobody is taken for certain, however much they say', () => {
  const long = Array.from({ length: 60 }, () => said).flat();
  for (const share of leaningsOf(long, shippedModel().sides).values()) {
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.98);
  }
});

test('where all who are known are of one side, whoever else talks is of the other as a rule', () => {
  const one = said.filter(({ speaker }) => speaker === 0);
  const alone = leaningsOf(one, shippedModel().sides).get(0) ?? 0;
  const besideUs = leaningsOf(one, shippedModel().sides, new Set(['ours'])).get(0) ?? 0;
  const besideThem = leaningsOf(one, shippedModel().sides, new Set(['client'])).get(0) ?? 0;
  expect(besideUs).toBeGreaterThan(alone);
  expect(besideThem).toBeLessThan(alone);
  expect(leaningsOf(one, shippedModel().sides, new Set(['ours', 'client'])).get(0)).toBe(alone);
});

test('who only murmurs leans to neither side', () => {
  expect(leaningsOf([{ speaker: 0, text: 'Mm-hm.' }], shippedModel().sides).size).toBe(0);
});
