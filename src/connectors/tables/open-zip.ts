import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { bodyIdOf } from '../salesforce/bodies.ts';
import { RangesOfFile } from './ranges-of-file.ts';
import { FileNotReadable } from './table-file.ts';

/** More than a real export ever unpacks to. */
const largestUnpacked = 20_000_000_000;
/** Tables become a tenth when they are packed, and the emptiest a hundredth; a forged zip becomes a thousandth. */
const timesUnpacked = 250;
const neverForged = 100_000_000;
export const mostFiles = 2000;
/** Mails lie in a file each, and so does what the rows of an export hold. */
const mostOfRows = 500_000;
/** Whether a file is one mail, by its name. */
export const isMailFile = (name: string) => /\.(?:eml|msg)$/i.test(name);

/** A zip that is open, by the names of what is in it. */
export interface Zip {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Unpacked. */
  bytes(name: string): number;
  open(name: string): Promise<Readable>;
  close(): void;
}

/** `most`: how many files it may hold, where that is more than anybody sends. */
export async function openZip(path: string, name: string, most = mostFiles): Promise<Zip> {
  const zip = await opened(path, name);
  try {
    const entries = await entriesOf(zip, name, most);
    return {
      names: [...entries.keys()],
      has: (one) => entries.has(one),
      bytes: (one) => entries.get(one)?.uncompressedSize ?? 0,
      open: (one) => openEntry(zip, entries.get(one), `${name}/${one}`),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function opened(path: string, name: string): Promise<yauzl.ZipFile> {
  const ranges = await RangesOfFile.of(path);
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
    yauzl.fromRandomAccessReader(ranges, ranges.size, options, (error, zip) => {
      if (zip) resolve(zip);
      else {
        const refused = new FileNotReadable(
          `${name} is no zip that can be opened: ${String(error?.message)}.`,
        );
        ranges.close(() => reject(refused));
      }
    });
  });
}

function entriesOf(zip: yauzl.ZipFile, zipName: string, most: number): Promise<Map<string, yauzl.Entry>> {
  const found = new Map<string, yauzl.Entry>();
  let unpacked = 0;
  let others = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', ({ message }: Error) => {
      const leadsOut = /relative path|absolute path|backslash|invalid characters/i.test(message);
      const why = leadsOut ? 'holds a file whose path leads out of it' : 'is damaged';
      reject(new FileNotReadable(`${zipName} ${why} (${message}). Please make the zip again.`));
    });
    zip.on('end', () => resolve(found));
    zip.on('entry', (entry: yauzl.Entry) => {
      unpacked += entry.uncompressedSize;
      if (!isMailFile(entry.fileName) && bodyIdOf(entry.fileName) === undefined) others += 1;
      const isTooMany = others > most || found.size >= mostOfRows;
      const refused = refusalOf(entry, unpacked, isTooMany ? most : null);
      if (refused) {
        reject(new FileNotReadable(`${zipName} ${refused}.`));
        return;
      }
      found.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function refusalOf(entry: yauzl.Entry, unpacked: number, tooMany: number | null): string | undefined {
  if ((entry.generalPurposeBitFlag & 1) === 1) return 'is locked with a password. Please send it without one';
  if (unpacked > largestUnpacked) {
    return 'unpacks to more than 20 GB, which is the most that is taken at once. Please send its files in several imports';
  }
  if (entry.uncompressedSize > Math.max(neverForged, entry.compressedSize * timesUnpacked)) {
    return `unpacks to more than ${timesUnpacked} times its size, which no table does. Please send the files themselves`;
  }
  if (tooMany !== null) return `holds more than ${tooMany} files`;
  return undefined;
}

function openEntry(zip: yauzl.ZipFile, entry: yauzl.Entry | undefined, name: string): Promise<Readable> {
  return new Promise((resolve, reject) => {
    if (!entry) {
      reject(damaged(name, 'it is not there'));
      return;
    }
    zip.openReadStream(entry, (error, stream) => {
      if (stream) resolve(Readable.from(unpacked(stream, name), { objectMode: false }));
      else reject(damaged(name, error));
    });
  });
}

/** What does not unpack to what the zip promised is the file's fault, and said so. */
async function* unpacked(stream: Readable, name: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw damaged(name, error);
  }
}

function damaged(name: string, error: unknown): FileNotReadable {
  const why = error instanceof Error ? error.message : String(error);
  return new FileNotReadable(
    `${name} cannot be unpacked to its end (${why}). Please make the zip again, or send the file itself.`,
  );
}
