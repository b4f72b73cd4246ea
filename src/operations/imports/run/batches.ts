import type { Read } from '#connectors/imported/imported.ts';

/** A batch of deals ends early where they have many activities. */
const partsPerBatch = 3000;

/** Reads until a batch is full. */
export async function* batches<Value>(
  reads: AsyncIterable<Read<Value>>,
  rows: number,
): AsyncGenerator<Read<Value>[]> {
  let batch: Read<Value>[] = [];
  let parts = 0;
  for await (const read of reads) {
    batch.push(read);
    parts += rowsOf(read);
    if (batch.length < rows && parts < partsPerBatch) continue;
    yield batch;
    batch = [];
    parts = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Reads the next while the last is worked on, so that the files and the database do not wait for each other. */
export async function* readAhead<Value>(values: AsyncIterable<Value>): AsyncGenerator<Value> {
  const iterator = values[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = iterator.next();
      // Its failure is met when its turn comes.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await next.catch(() => undefined);
    await iterator.return?.();
  }
}

/** How many rows of the files one read stands for: a deal comes with the rows of its people and activities. */
export function rowsOf(read: Read<unknown>): number {
  if (read.kind !== 'row') return 1;
  const { people, activities, card } = read.value as {
    people?: readonly unknown[];
    activities?: readonly unknown[];
    card?: unknown;
  };
  return (card === null ? 0 : 1) + (people?.length ?? 0) + (activities?.length ?? 0);
}
