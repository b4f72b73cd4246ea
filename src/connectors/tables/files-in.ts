import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { FileNotReadable, type TableFile } from './table-file.ts';

/** More than a real export ever unpacks to, and less than what would fill a disk through a forged zip. */
const largestUnpacked = 50_000_000_000;
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
    zip.on('error', () => reject(new FileNotReadable(`${zipName} is damaged.`)));
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
          open: () => openEntry(zip, entry),
        });
      }
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function refusalOf(entry: yauzl.Entry, unpacked: number, files: number): string | undefined {
  if ((entry.generalPurposeBitFlag & 1) === 1) return 'is locked with a password. Please send it without one';
  if (unpacked > largestUnpacked) return 'unpacks to more than 50 GB';
  if (files >= mostFiles) return `holds more than ${mostFiles} files`;
  return undefined;
}

function openEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (stream ? resolve(stream) : reject(error)));
  });
}

function madeByAComputer(name: string): boolean {
  const last = name.split('/').at(-1) ?? name;
  return last.startsWith('.') || last.startsWith('~$') || name.includes('__MACOSX/') || last === 'Thumbs.db';
}
