import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import {
  type Failed,
  type ImportedAccount,
  type ImportedCompany,
  type ImportedContact,
  type ImportedDeal,
  type ImportedMember,
  type ImportedMembership,
  type ImportedNoteOn,
  isCompany,
  isPerson,
  type Read,
} from '../imported/imported.ts';
import { openNeighbour } from '../open-neighbour.ts';
import { type LookContext, lookAtFiles } from '../preview/look-at-files.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const workspace: LookContext = {
  ...{ currency: 'EUR', zone: 'UTC', playbook: defaultPlaybook, fields: [], members: [] },
  knows: async () => new Set(),
  before: undefined,
  changes: undefined,
};

/** Looks at files as a person sends them, and reads them as an import does that nobody changed the proposal of. */
export async function readFiles(files: Files, context: Partial<LookContext> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'leadsheet-files-'));
  const work = await mkdtemp(join(tmpdir(), 'leadsheet-work-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const { mapping, preview } = await lookAtFiles(folder, { ...workspace, ...context });
    const owners = new Set(preview.owners.map(({ owner }) => owner));
    const neighbour = await openNeighbour(folder, work, mapping, { owners, members: [] });
    const failed: Failed[] = [];
    const skipped: string[] = [];
    const all = async <Value>(reads: AsyncIterable<Read<Value>>) => {
      const values: Value[] = [];
      for await (const read of reads) {
        if (read.kind === 'row') values.push(read.value);
        else if (read.kind === 'failed') failed.push(read);
        else skipped.push(read.reason);
      }
      return values;
    };
    const members: ImportedMember[] = await all(neighbour.members());
    const listed: ImportedAccount[] = await all(neighbour.accounts());
    const people = await all<ImportedContact | ImportedCompany>(neighbour.contacts());
    const accounts = [...listed, ...people.filter(isCompany)];
    const contacts = people.filter(isPerson);
    const deals: ImportedDeal[] = await all(neighbour.deals());
    const notes: ImportedNoteOn[] = await all(neighbour.notes('2026-11-23T00:00:00.000Z'));
    const groups: ImportedMembership[] = await all(neighbour.groups());
    neighbour.close();
    return {
      ...{ mapping, preview, members, accounts, contacts, deals, notes, groups, skipped },
      failed: failed.map(({ place, reason }): [number, string] => [place.line, reason]),
      nouns: Object.fromEntries(mapping.files.map(({ name, noun }) => [name, noun])),
    };
  } finally {
    await rm(folder, { recursive: true });
    await rm(work, { recursive: true });
  }
}

/** A table of text: the header as it stands in an export, and rows by the columns that they fill. */
export function tableOf(header: string, ...rows: Readonly<Record<string, string>>[]): string {
  const columns = header.split(',');
  for (const row of rows) {
    const unknown = Object.keys(row).filter((column) => !columns.includes(column));
    if (unknown.length > 0) throw new Error(`no such column: ${unknown.join(', ')}`);
  }
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [header, ...rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
}
