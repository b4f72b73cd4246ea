import type { Readable } from 'node:stream';

/** The pieces of a body. Whoever stops in its middle does not end the connection: an answer is heard once all is sent. */
export function bodyPieces(body: Readable) {
  const iterator = body[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  let isOver = false;
  const next = async () => {
    const piece = await iterator.next();
    isOver = piece.done === true;
    return piece;
  };
  return {
    pieces: { [Symbol.asyncIterator]: () => ({ next }) },
    async rest() {
      while (!isOver) await next();
    },
  };
}
