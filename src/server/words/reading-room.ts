import { Worker } from 'node:worker_threads';
import { BeyondBounds, type ReadingRoom } from '#operations/words/reading-room.ts';
import type { ReadingWork } from '#operations/words/reading-work.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

interface Bounds {
  /** Words are read in so many threads at once; others wait. */
  readonly threads: number;
  /** What a thread may hold beside the bytes of a file. */
  readonly megabytes: number;
  /** For opening a file, not counting what it takes to arrive. */
  readonly secondsToOpen: number;
  /** For reading words, of which a day of talk takes a minute. */
  readonly secondsToRead: number;
  /** For learning from all that a workspace taught, which takes a second where nothing of it is held back. */
  readonly secondsToLearn: number;
  /** A thread that has nothing to do goes, and what it holds with it. */
  readonly secondsIdle: number;
}

const usual: Bounds = {
  ...{ threads: 2, megabytes: 768, secondsIdle: 300 },
  ...{ secondsToOpen: 30, secondsToRead: 600, secondsToLearn: 600 },
};

interface Options {
  readonly signal: AbortSignal;
  readonly seconds: number;
  /** The bytes of a file as they arrive. */
  readonly bytes?: AsyncIterable<Uint8Array>;
  heard?(words: number): void;
}

/** Reads words, and learns to, in threads: whoever sends other requests meanwhile is served, and a forged file takes down nothing but its thread. */
export function openReadingRoom(given: Partial<Bounds> = {}): ReadingRoom & { close(): Promise<void> } {
  const bounds = { ...usual, ...given };
  const idle: { worker: Worker; goes: NodeJS.Timeout }[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  return {
    speechOf(words, about, { signal }) {
      if (!('bytes' in words) || words.bytes instanceof Uint8Array) {
        return inThread({ what: 'speech', given: words, about }, { signal, seconds: bounds.secondsToOpen });
      }
      const { bytes, name } = words;
      const given = { name, bytes: new Uint8Array() };
      return inThread({ what: 'speech', given, about }, { signal, seconds: bounds.secondsToOpen, bytes });
    },
    proposalsIn(toRead, asked) {
      return inThread({ what: 'proposals', toRead }, { ...asked, seconds: bounds.secondsToRead });
    },
    partsOf({ speech, context }, asked) {
      const work = { what: 'parts', toRead: { speech, context } } as const;
      return inThread(work, { ...asked, seconds: bounds.secondsToRead });
    },
    learnt(lessons, asked) {
      return inThread({ what: 'lessons', lessons }, { ...asked, seconds: bounds.secondsToLearn });
    },
    async close() {
      for (const { goes } of idle) clearTimeout(goes);
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };

  async function inThread<Value>(work: ReadingWork, options: Options): Promise<Value> {
    if (busy >= bounds.threads) await new Promise<void>((goOn) => waiting.push(goOn));
    busy += 1;
    try {
      options.signal.throwIfAborted();
      return (await done(free(), work, options)) as Value;
    } finally {
      busy -= 1;
      waiting.shift()?.();
    }
  }

  /** A thread that has nothing to do, or a new one. */
  function free(): Worker {
    const rested = idle.pop();
    if (rested) {
      clearTimeout(rested.goes);
      return rested.worker;
    }
    const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
    });
    worker.unref();
    all.add(worker);
    worker.on('exit', () => {
      all.delete(worker);
      const place = idle.findIndex((one) => one.worker === worker);
      if (place >= 0) idle.splice(place, 1);
    });
    // Who waits for it hears of it as well; nobody else has to.
    worker.on('error', () => undefined);
    return worker;
  }

  function rest(worker: Worker): void {
    const goes = setTimeout(() => void worker.terminate(), bounds.secondsIdle * 1000).unref();
    idle.push({ worker, goes });
  }

  function done(worker: Worker, work: ReadingWork, options: Options): Promise<unknown> {
    const { signal, seconds, bytes, heard } = options;
    const pieces = bytes?.[Symbol.asyncIterator]();
    return new Promise((resolve, reject) => {
      const giveUp = () => end(() => reject(new BeyondBounds(`It took more than ${seconds} s.`)), false);
      let timeOver = setTimeout(giveUp, seconds * 1000);
      let isOver = false;
      const end = (settle: () => void, isWhole: boolean) => {
        isOver = true;
        clearTimeout(timeOver);
        signal.removeEventListener('abort', abort);
        worker.off('message', hear).off('error', fault).off('exit', exit);
        if (isWhole) rest(worker);
        else void worker.terminate();
        settle();
      };
      const fail = (error: unknown) => end(() => reject(error), false);
      const abort = () => fail(signal.reason);
      const exit = (code: number) => fail(new Error(`The thread ended with ${code}.`));
      const fault = (error: Error & { code?: string }) =>
        fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new BeyondBounds(error.message) : error);
      const hear = (told: FromThread) => {
        if ('heard' in told) heard?.(told.heard);
        else if ('done' in told) end(() => resolve(told.done), true);
        else if ('failed' in told) end(() => reject(new Error(told.failed)), true);
        else {
          // What is on its way is not the thread's time.
          clearTimeout(timeOver);
          pieces?.next().then(({ done: isLast, value }) => {
            if (isOver) return;
            timeOver = setTimeout(giveUp, seconds * 1000);
            send({ piece: isLast ? null : value });
          }, fail);
        }
      };
      signal.addEventListener('abort', abort);
      worker.on('message', hear).on('error', fault).on('exit', exit);
      const send = (message: ToThread) => worker.postMessage(message);
      send({ work, comesInPieces: pieces !== undefined });
    });
  }
}
