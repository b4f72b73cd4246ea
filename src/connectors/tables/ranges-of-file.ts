import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import yauzl from 'yauzl';

/**
 * Ranges of a file for the library that reads zips. Its own reader throws where nobody can catch it when somebody stops
 * reading one entry while it waits for another, which ends the process; streams of Node's own can be left at any time.
 */
export class RangesOfFile extends yauzl.RandomAccessReader {
  readonly size: number;
  readonly #path: string;
  readonly #file: FileHandle;

  private constructor(path: string, file: FileHandle, size: number) {
    super();
    this.#path = path;
    this.#file = file;
    this.size = size;
  }

  static async of(path: string): Promise<RangesOfFile> {
    const file = await open(path);
    const { size } = await file.stat();
    return new RangesOfFile(path, file, size);
  }

  override createReadStream({ start, end }: { start: number; end: number }): Readable {
    return start === end ? Readable.from([]) : createReadStream(this.#path, { start, end: end - 1 });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.#file.read(buffer, offset, length, position).then(
      ({ bytesRead }) => callback(null, bytesRead),
      (error: Error) => callback(error),
    );
  }

  override close(callback: (error: Error | null) => void): void {
    this.#file.close().then(() => callback(null), callback);
  }
}
