import { parentPort } from 'node:worker_threads';
import { learnt, partsOf, proposalsIn, type ReadingWork, speechOf } from '#operations/words/reading-work.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

const port = parentPort;
if (!port) throw new Error('This is for a thread.');
const tell = (message: FromThread) => port.postMessage(message);

const betweenNewsMilliseconds = 100;
let takePiece: (piece: Uint8Array | null) => void = () => {};

port.on('message', (message: ToThread) => {
  if ('piece' in message) return takePiece(message.piece);
  const { work, comesInPieces } = message;
  doWork(work, comesInPieces).then(
    (done) => tell({ done }),
    (error: unknown) =>
      tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

function doWork(work: ReadingWork, comesInPieces: boolean): Promise<unknown> {
  if (work.what === 'speech') {
    const { given, about } = work;
    return speechOf(comesInPieces && 'bytes' in given ? { ...given, bytes: pieces() } : given, about);
  }
  if (work.what === 'parts') return partsOf(work.toRead);
  if (work.what === 'lessons') return learnt(work.lessons);
  let toldAt = 0;
  return proposalsIn(work.toRead, (words) => {
    const now = performance.now();
    if (now - toldAt < betweenNewsMilliseconds) return;
    toldAt = now;
    tell({ heard: words });
  });
}

/** The bytes of a file, of which no more than a piece is under way. */
async function* pieces(): AsyncGenerator<Uint8Array> {
  for (;;) {
    const piece = await new Promise<Uint8Array | null>((take) => {
      takePiece = take;
      tell({ more: true });
    });
    if (piece === null) return;
    yield piece;
  }
}
