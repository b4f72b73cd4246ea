import { type FileHandle, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Row } from './table.ts';

/** What is kept of a row: of what it is, which file and line, and its cells. */
export type Kept = readonly [key: string, table: number, line: number, cells: readonly string[]];

const bytesPerShard = 8_000_000;
const mostShards = 512;
const bufferedCharacters = 64_000;

/**
 * Brings the rows of several files that belong to the same deal together without holding the files in memory: each
 * row goes to one of many small files by its key, and then one small file after the other is read whole.
 */
export class Shards {
  readonly #folder: string;
  readonly #files: (FileHandle | undefined)[];
  readonly #buffers: string[];

  private constructor(folder: string, count: number) {
    this.#folder = folder;
    this.#files = Array.from({ length: count });
    this.#buffers = Array.from({ length: count }, () => '');
  }

  static async make(folder: string, bytes: number): Promise<Shards> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return new Shards(folder, Math.min(mostShards, Math.max(1, Math.ceil(bytes / bytesPerShard))));
  }

  async put(key: string, table: number, row: Row): Promise<void> {
    const kept: Kept = [key, table, row.place.line, row.place.cells];
    const shard = placeOf(key) % this.#files.length;
    this.#buffers[shard] += `${JSON.stringify(kept)}\n`;
    if ((this.#buffers[shard]?.length ?? 0) > bufferedCharacters) await this.#flush(shard);
  }

  /** The rows of one shard after the other, each by its key, in the order in which they were put. */
  async *groups(): AsyncGenerator<Map<string, Kept[]>> {
    for (let shard = 0; shard < this.#files.length; shard += 1) {
      await this.#flush(shard);
      await this.#files[shard]?.close();
      if (this.#files[shard] === undefined) continue;
      const groups = new Map<string, Kept[]>();
      // Not with readline, which takes some characters inside a cell for the end of a line.
      for (const line of (await readFile(this.#path(shard), 'utf8')).split('\n')) {
        if (line === '') continue;
        const kept = JSON.parse(line) as Kept;
        const group = groups.get(kept[0]);
        if (group) group.push(kept);
        else groups.set(kept[0], [kept]);
      }
      this.#files[shard] = undefined;
      yield groups;
    }
  }

  async remove(): Promise<void> {
    for (const file of this.#files) await file?.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #flush(shard: number): Promise<void> {
    const text = this.#buffers[shard];
    if (!text) return;
    this.#buffers[shard] = '';
    this.#files[shard] ??= await open(this.#path(shard), 'w', 0o600);
    await this.#files[shard]?.write(text);
  }

  #path(shard: number): string {
    return join(this.#folder, `shard-${shard}`);
  }
}

/** A number that spreads keys evenly (FNV-1a). */
function placeOf(key: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    number = Math.imul(number ^ key.charCodeAt(at), 0x01000193);
  }
  return number >>> 0;
}
