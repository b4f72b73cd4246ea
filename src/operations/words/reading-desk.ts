import { addHours, epochOf, type Instant, instantOfEpoch } from '#domain/time/calendar.ts';
import type { Proposal } from '#domain/words/proposal.ts';
import type { Speech, SpeechContext } from '#domain/words/speech.ts';
import { workspaceHere } from '#store/tasks/tasks.ts';
import { inWorkspace, type Store } from '#store/transaction.ts';
import { loadWordsModel } from '#store/words/models.ts';
import {
  forgetReadings,
  insertReading,
  type ReadingRow,
  saveReadingProgress,
  takeReading,
  unfinishedReadingIds,
  type WholeReadingRow,
} from '#store/words/readings.ts';
import type { Sealing } from '../sealing.ts';
import type { LearningDesk } from './learning-desk.ts';
import type { ReadingRoom } from './reading-room.ts';
import { heard, isOfTheirSide, type WordsRead } from './shown-reading.ts';
import type { Spoke } from './who-spoke.ts';

/** What operations ask of the place where texts are read, and long ones behind the requests. */
export interface ReadingDesk {
  readonly room: ReadingRoom;
  /** Keeps a text and begins to read it; one that is there already under its id is read as it is. */
  take(workspaceId: string, asked: AskedFor, kept: KeptWords): Promise<void>;
  /** Begins a reading whose row is committed, anew if it is under way. */
  begin(workspaceId: string, readingId: string): void;
  /** Ends one whose row is gone, if it is read here. */
  stop(readingId: string): void;
  /** What is kept of a text is for this installation alone to read. */
  seal(kept: KeptWords): string;
  titleOf(row: Pick<ReadingRow, 'sealedTitle'>): string | null;
  wordsOf(row: WholeReadingRow): KeptWords | null;
  foundIn(row: WholeReadingRow): readonly Proposal[] | null;
}

export type AskedFor = Pick<
  ReadingRow,
  'readingId' | 'dealId' | 'conversationId' | 'askedBy' | 'askedAt' | 'words'
>;

/** What is kept of a long text until it has served. */
export interface KeptWords {
  readonly shown: WordsRead;
  readonly speech: Speech;
  readonly spoke: readonly Spoke[];
  readonly context: SpeechContext;
}

interface DeskOptions {
  readonly store: Store;
  readonly room: ReadingRoom;
  readonly learning: Pick<LearningDesk, 'modelFor'>;
  readonly sealing: Sealing;
  clock(): Instant;
  newId(): string;
  log(line: string): void;
}

const beatMilliseconds = 400;
const sweepMilliseconds = 15_000;
/** A server that gave no sign of life for so long has died. */
const deadAfterMilliseconds = 20_000;
/** A text that took servers down with it so often is not begun again. */
const mostBegun = 3;
const keptHours = 24;

/**
 * Reads long texts behind the requests, one after another. A server that is stopped puts down what it was at, and what a
 * killed one leaves is taken up by any other, or here at the next start; each begins the text anew.
 */
export function openReadingDesk(options: DeskOptions): ReadingDesk & { close(): Promise<void> } {
  const { store, room, learning, sealing, clock, log } = options;
  const atWork = new Map<string, AbortController>();
  let last: Promise<void> = Promise.resolve();
  let isClosing = false;

  const begin = (workspaceId: string, readingId: string) => {
    if (isClosing) return;
    atWork.get(readingId)?.abort();
    const ended = new AbortController();
    atWork.set(readingId, ended);
    last = last
      .then(() => work(workspaceId, readingId, ended))
      .finally(() => {
        if (atWork.get(readingId) === ended) atWork.delete(readingId);
      });
  };
  const deadSince = () => instantOfEpoch(epochOf(clock()) - deadAfterMilliseconds);
  const sweep = async () => {
    try {
      const workspaceId = await store.transaction().execute(workspaceHere);
      if (workspaceId === null) return;
      const unfinished = await inWorkspace(store, workspaceId, async (tx) => {
        await forgetReadings(tx, workspaceId, addHours(clock(), -keptHours));
        return unfinishedReadingIds(tx, workspaceId, deadSince());
      });
      for (const readingId of unfinished) if (!atWork.has(readingId)) begin(workspaceId, readingId);
    } catch (error) {
      if (!isClosing) log(`Texts that wait to be read could not be looked for: ${String(error)}`);
    }
  };
  let swept = sweep();
  const sweeping = setInterval(() => {
    swept = sweep();
  }, sweepMilliseconds).unref();
  const opened = <Kept>(sealed: string | null): Kept | null => {
    const words = sealed === null ? null : sealing.open(sealed);
    return words === null ? null : (JSON.parse(words) as Kept);
  };

  return {
    room,
    async take(workspaceId, asked, kept) {
      const sealedWords = sealing.seal(JSON.stringify(kept));
      const { title } = kept.speech;
      const sealedTitle = title === null ? null : sealing.seal(title);
      const isNew = await inWorkspace(store, workspaceId, (tx) =>
        insertReading(tx, workspaceId, { ...asked, sealedWords, sealedTitle }),
      );
      if (isNew) begin(workspaceId, asked.readingId);
    },
    begin,
    stop: (readingId) => atWork.get(readingId)?.abort(),
    seal: (kept) => sealing.seal(JSON.stringify(kept)),
    titleOf: ({ sealedTitle }) => (sealedTitle === null ? null : sealing.open(sealedTitle)),
    wordsOf: ({ sealedWords }) => opened<KeptWords>(sealedWords),
    foundIn: ({ sealedFound }) => opened<readonly Proposal[]>(sealedFound),
    /** What is under way is put down, and read after the next start. */
    async close() {
      isClosing = true;
      clearInterval(sweeping);
      for (const ended of atWork.values()) ended.abort();
      await swept;
      await last;
    },
  };

  async function work(workspaceId: string, readingId: string, ended: AbortController): Promise<void> {
    if (ended.signal.aborted) return;
    const of = { readingId, runner: options.newId() };
    const save = (progress: Parameters<typeof saveReadingProgress>[3]) =>
      inWorkspace(store, workspaceId, (tx) => saveReadingProgress(tx, workspaceId, of, progress));
    let wordsRead = 0;
    let beating: NodeJS.Timeout | undefined;
    try {
      const now = clock();
      const taken = await inWorkspace(store, workspaceId, async (tx) => {
        const row = await takeReading(tx, workspaceId, readingId, {
          ...{ runner: of.runner, now, deadSince: deadSince() },
        });
        return row && { row, stand: await loadWordsModel(tx, workspaceId) };
      });
      if (!taken) return;
      // Not before: until the row is taken it is not ours, and taking a long one takes a while.
      beating = setInterval(() => {
        save({ wordsRead, at: clock() }).then(
          (isOurs) => isOurs || ended.abort(),
          () => undefined,
        );
      }, beatMilliseconds).unref();
      const { row, stand } = taken;
      const kept = opened<KeptWords>(row.sealedWords);
      if (!kept || row.begun > mostBegun) {
        const why = kept
          ? `was begun ${mostBegun} times and never read`
          : 'cannot be opened with this secret';
        log(`Reading ${readingId} ${why}.`);
        await save({ state: 'failed' });
        return;
      }
      const { context, spoke } = kept;
      const model = await learning.modelFor(workspaceId, stand);
      const toRead = { speech: heard(kept.speech, spoke), context, model };
      const found = await room.proposalsIn(toRead, {
        signal: ended.signal,
        heard: (words) => {
          wordsRead = words;
        },
      });
      await save({ sealedFound: sealing.seal(JSON.stringify(found.filter(isOfTheirSide))) });
    } catch (error) {
      if (ended.signal.aborted) {
        if (isClosing) await save({ state: 'waiting' }).catch(() => undefined);
        return;
      }
      log(`Reading ${readingId} failed: ${error instanceof Error ? error.stack : String(error)}`);
      await save({ state: 'failed' }).catch(() => undefined);
    } finally {
      clearInterval(beating);
    }
  }
}
