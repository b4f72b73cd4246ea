import { expect, test } from 'vitest';
import type { Read } from '#connectors/imported/imported.ts';
import { batches } from './batches.ts';

/** Deals as files tell them, each with so many activities and so many letters in each. */
async function* deals(count: number, activities: number, letters: number): AsyncGenerator<Read<object>> {
  for (let at = 0; at < count; at += 1) {
    const value = {
      card: { name: `Deal ${at}` },
      activities: Array.from({ length: activities }, () => ({ words: 'x'.repeat(letters) })),
    };
    yield { kind: 'row', value, place: { file: 'deals.csv', line: at + 1, cells: [] } };
  }
}

async function sizes(reads: AsyncIterable<Read<object>>, rows: number) {
  const found: number[] = [];
  for await (const batch of batches(reads, rows)) found.push(batch.length);
  return found;
}

test('a batch is full of rows', async () => {
  expect(await sizes(deals(25, 1, 10), 10)).toEqual([10, 10, 5]);
});

test('a batch of deals with many activities ends early', async () => {
  expect(await sizes(deals(5, 1500, 1), 500)).toEqual([2, 2, 1]);
});

test('a batch of long texts ends early, however few they are, so that a file of long texts takes no more memory', async () => {
  expect(await sizes(deals(5, 10, 400_000), 500)).toEqual([2, 2, 1]);
  expect(await sizes(deals(2, 1, 9_000_000), 500)).toEqual([1, 1]);
});
