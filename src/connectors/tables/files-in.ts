import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Bodies, bodyIdOf } from '../salesforce/bodies.ts';
import { isBook, sheetFiles } from '../workbook/sheet-files.ts';
import { isMailFile, mostFiles, openZip, type Zip } from './open-zip.ts';
import { FileNotReadable, type TableFile } from './table-file.ts';
import { isPackedWithin, openWithin } from './zip-within.ts';

export interface FilesFound {
  readonly files: readonly TableFile[];
  readonly bodies: Bodies;
  /** Closes the zips that are still open. */
  close(): void;
}

/** Every file in a folder and in the zips that lie in it, by name. Names that only a computer made are left out. */
export async function filesIn(folder: string): Promise<FilesFound> {
  const zips: Zip[] = [];
  const close = () => {
    for (const zip of zips) zip.close();
  };
  try {
    const { files, bodies } = bodiesApart(await readFolder(folder, zips));
    if (files.filter(({ name }) => !isMailFile(name)).length > mostFiles)
      throw new FileNotReadable(`These are more than ${mostFiles} files.`);
    const together = withMailsTogether(files);
    together.sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
    return { files: together, bodies, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function readFolder(folder: string, zips: Zip[]): Promise<readonly TableFile[]> {
  const files: TableFile[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new FileNotReadable('No file was sent yet. Please send the files first.');
  });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll('\\', '/');
    if (madeByAComputer(name)) continue;
    const zip = bodyIdOf(name) === undefined ? await zipAt(path, name) : null;
    if (zip === null) {
      const { size } = await stat(path);
      files.push({ name, bytes: size, open: async () => createReadStream(path) });
      continue;
    }
    zips.push(zip);
    if (isBook(zip)) files.push(...(await sheetFiles(zip, name)));
    else {
      const { within, plain } = filesInZip(zip, name);
      files.push(...plain, ...(await filesWithin(zip, within, join(dirname(folder), 'work'), zips)));
    }
  }
  return files;
}

/** What only holds what a row of a table stands for is looked for by that, and is no file to be asked about. */
function bodiesApart(all: readonly TableFile[]): { files: TableFile[]; bodies: Bodies } {
  const files: TableFile[] = [];
  const bodies = new Map<string, TableFile>();
  for (const file of all) {
    const id = bodyIdOf(file.name);
    if (id === undefined) files.push(file);
    else bodies.set(id, file);
  }
  return { files, bodies };
}

/** Who sends a folder of mails sends one thing, and decides about it once. */
function withMailsTogether(files: readonly TableFile[]): TableFile[] {
  const mails = files.filter(({ name }) => isMailFile(name));
  if (mails.length < 2) return [...files];
  const together: TableFile = {
    name: mails.some(({ name }) => /\.msg$/i.test(name)) ? 'Mails (.eml, .msg)' : 'Mails (.eml)',
    bytes: mails.reduce((sum, { bytes }) => sum + bytes, 0),
    open: async () => Readable.from([]),
    async *mails() {
      for (const file of mails) yield { name: file.name, raw: await buffer(await file.open()) };
    },
  };
  return [...files.filter(({ name }) => !isMailFile(name)), together];
}

/** What a file holds decides, not its name: a workbook is a zip as well, and so is a text of Word, which stays one file. */
async function zipAt(path: string, name: string): Promise<Zip | null> {
  const isNamedZip = /\.zip$/i.test(name);
  if (!isNamedZip && !(await beginsAsZip(path))) return null;
  const zip = await openZip(path, name);
  if (isNamedZip || isBook(zip) || !isDocument(zip)) return zip;
  zip.close();
  return null;
}

async function beginsAsZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.equals(Buffer.from('PK\u0003\u0004'));
  } finally {
    await file.close();
  }
}

const isDocument = (zip: Zip) => zip.has('[Content_Types].xml') || zip.has('mimetype');

/** A file of a zip, and what it is called there. */
interface PartOfZip extends TableFile {
  readonly part: string;
}

function filesInZip(zip: Zip, zipName: string): { plain: PartOfZip[]; within: PartOfZip[] } {
  const files = zip.names
    .filter((name) => !name.endsWith('/') && !madeByAComputer(name))
    .map((part) => ({
      ...{ part, name: `${zipName}/${part}`, bytes: zip.bytes(part) },
      open: () => zip.open(part),
    }));
  const isWithin = ({ part }: PartOfZip) => isPackedWithin(part) && bodyIdOf(part) === undefined;
  return { plain: files.filter((one) => !isWithin(one)), within: files.filter(isWithin) };
}

/** More zips in one are nobody's export. */
const mostWithin = 50;

/** What is packed in a zip is read one level down; what is packed in that again is said to be so. */
async function filesWithin(
  zip: Zip,
  packed: readonly PartOfZip[],
  folder: string,
  zips: Zip[],
): Promise<TableFile[]> {
  if (packed.length > mostWithin)
    throw new FileNotReadable(`There are more than ${mostWithin} zips in a zip. Please unpack it first.`);
  const files: TableFile[] = [];
  for (const { part, name } of packed) {
    const within = await openWithin(zip, part, name, folder);
    zips.push(within);
    if (isBook(within)) files.push(...(await sheetFiles(within, name)));
    else files.push(...Object.values(filesInZip(within, name)).flat());
  }
  return files;
}

function madeByAComputer(name: string): boolean {
  const last = basename(name);
  return last.startsWith('.') || last.startsWith('~$') || name.includes('__MACOSX/') || last === 'Thumbs.db';
}
