import { CallFailed, explain, isFault } from '../client.ts';
import { inAFewTries } from '../in-a-few-tries.ts';
import type { Because } from '../named-because.tsx';
import type { CellValue, WrittenKind } from './list-kind.ts';

/** So many are on their way at a time: it goes on quickly, and others are served meanwhile. */
const atOnce = 4;

/** One cell of a row that is written over, and what stood there before. */
export interface CellWrite<Item> {
  readonly item: Item;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface WrittenSeveral<Item> {
  readonly written: readonly CellWrite<Item>[];
  readonly refused: readonly Because[];
}

interface Course {
  readonly signal: AbortSignal;
  /** Once more has been come by. */
  readonly onCome: (done: number) => void;
  /** Whether what somebody else wrote there since is written over as well, which is then what stood before. */
  readonly isOverOthers: boolean;
}

/** Writes one column of many rows. Where one refuses, the others are written all the same; an outage ends it. */
export async function writeSeveral<Item>(
  kind: WrittenKind<Item>,
  key: string,
  writes: readonly CellWrite<Item>[],
  { signal, onCome, isOverOthers }: Course,
): Promise<WrittenSeveral<Item>> {
  const written: CellWrite<Item>[] = [];
  const refused: Because[] = [];
  let isOut = false;
  const rest = writes.values();
  const send = (write: CellWrite<Item>) =>
    inAFewTries(() => kind.write(write.item, { [key]: write }).then(() => write));
  const work = async () => {
    for (const write of rest) {
      if (signal.aborted || isOut) return;
      try {
        const sent = await send(write).catch((error: unknown) => {
          const now = isOverOthers ? standingNow(error) : undefined;
          if (now === undefined) throw error;
          return send({ ...write, before: now });
        });
        written.push(sent);
      } catch (error) {
        isOut ||= isFault(error);
        refused.push({
          ...{ id: kind.idOf(write.item), name: kind.nameOf(write.item) },
          because: explain(error),
        });
      }
      onCome(written.length + refused.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { written, refused };
}

/** What stands in the one cell that was to be written, where somebody else wrote there since it was read. */
function standingNow(error: unknown): CellValue | undefined {
  if (!(error instanceof CallFailed) || error.failure.kind !== 'refused') return undefined;
  const { code, details } = error.failure;
  if (code !== 'changed_meanwhile' || typeof details?.now !== 'object') return undefined;
  const [value] = Object.values(details.now ?? {});
  return value as CellValue | undefined;
}
