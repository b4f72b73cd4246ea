import type { Read } from '#connectors/imported/imported.ts';

/** A batch of deals ends early where they have many activities. */
const partsPerBatch = 3000;
/** Letters. What is written of a batch is held some ten times over, as facts, as rows and as what is sent. */
const textPerBatch = 8_000_000;

/** Reads until a batch is full: of rows, of what comes with them, or of text. */
export async function* batches<Value>(
  reads: AsyncIterable<Read<Value>>,
  rows: number,
): AsyncGenerator<Read<Value>[]> {
  let batch: Read<Value>[] = [];
  let parts = 0;
  let text = 0;
  for await (const read of reads) {
    batch.push(read);
    parts += rowsOf(read);
    text += lettersIn(read);
    if (batch.length < rows && parts < partsPerBatch && text < textPerBatch) continue;
    yield batch;
    batch = [];
    parts = 0;
    text = 0;
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

/** How many letters there are in all that a value holds, and bytes. */
function lettersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  let letters = 0;
  for (const one of Object.values(value)) letters += lettersIn(one);
  return letters;
}
