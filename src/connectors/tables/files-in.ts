import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { FileNotReadable, type TableFile } from './table-file.ts';

/** More than a real export ever unpacks to. */
const largestUnpacked = 20_000_000_000;
/** Tables become a tenth when they are packed, and the emptiest a hundredth; a forged zip becomes a thousandth. */
const timesUnpacked = 250;
const neverForged = 100_000_000;
const mostFiles = 2000;

export interface FilesFound {
  readonly files: readonly TableFile[];
  /** Closes the zips that are still open. */
  close(): void;
}

/** Every file in a folder and in the zips that lie in it, by name. Names that only a computer made are left out. */
export async function filesIn(folder: string): Promise<FilesFound> {
  const files: TableFile[] = [];
  const zips: yauzl.ZipFile[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new FileNotReadable('No file was sent yet. Please send the files first.');
  });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll('\\', '/');
    if (/\.zip$/i.test(name)) {
      const zip = await openZip(path, name);
      zips.push(zip);
      files.push(...(await filesInZip(zip, name)));
    } else if (!madeByAComputer(name)) {
      const { size } = await stat(path);
      files.push({ name, bytes: size, open: async () => createReadStream(path) });
    }
  }
  if (files.length > mostFiles) throw new FileNotReadable(`These are more than ${mostFiles} files.`);
  files.sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
  return {
    files,
    close: () => {
      for (const zip of zips) zip.close();
    },
  };
}

function openZip(path: string, name: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) => {
      if (zip) resolve(zip);
      else reject(new FileNotReadable(`${name} is no zip that can be opened: ${String(error?.message)}.`));
    });
  });
}

function filesInZip(zip: yauzl.ZipFile, zipName: string): Promise<TableFile[]> {
  const found: TableFile[] = [];
  let unpacked = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', ({ message }: Error) => {
      const leadsOut = /relative path|absolute path|backslash|invalid characters/i.test(message);
      const why = leadsOut ? 'holds a file whose path leads out of it' : 'is damaged';
      reject(new FileNotReadable(`${zipName} ${why} (${message}). Please make the zip again.`));
    });
    zip.on('end', () => resolve(found));
    zip.on('entry', (entry: yauzl.Entry) => {
      unpacked += entry.uncompressedSize;
      const refused = refusalOf(entry, unpacked, found.length);
      if (refused) {
        reject(new FileNotReadable(`${zipName} ${refused}.`));
        return;
      }
      if (!entry.fileName.endsWith('/') && !madeByAComputer(entry.fileName)) {
        found.push({
          name: `${zipName}/${entry.fileName}`,
          bytes: entry.uncompressedSize,
          open: () => openEntry(zip, entry, `${zipName}/${entry.fileName}`),
        });
      }
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function refusalOf(entry: yauzl.Entry, unpacked: number, files: number): string | undefined {
  if ((entry.generalPurposeBitFlag & 1) === 1) return 'is locked with a password. Please send it without one';
  if (unpacked > largestUnpacked) {
    return 'unpacks to more than 20 GB, which is the most that is taken at once. Please send its files in several imports';
  }
  if (entry.uncompressedSize > Math.max(neverForged, entry.compressedSize * timesUnpacked)) {
    return `unpacks to more than ${timesUnpacked} times its size, which no table does. Please send the files themselves`;
  }
  if (files >= mostFiles) return `holds more than ${mostFiles} files`;
  return undefined;
}

function openEntry(zip: yauzl.ZipFile, entry: yauzl.Entry, name: string): Promise<Readable> {
  return new Promise((resolve, reject) => {
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

function madeByAComputer(name: string): boolean {
  const last = name.split('/').at(-1) ?? name;
  return last.startsWith('.') || last.startsWith('~$') || name.includes('__MACOSX/') || last === 'Thumbs.db';
}
