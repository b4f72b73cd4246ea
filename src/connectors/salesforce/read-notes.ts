import type { ImportedNoteOn, Read } from '../imported/imported.ts';
import { isRow, rowsIn, type Table } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';
import { noteOf } from './activities.ts';
import { namesOfUsers } from './names-of-users.ts';
import { failed } from './read-deals.ts';
import { salesforceId } from './salesforce-id.ts';

/** What a note is on, by the first letters of its id; those on opportunities stand in their ledgers. */
const holders: Readonly<Record<string, 'contact' | 'account'>> = {
  '001': 'account',
  '003': 'contact',
  '00Q': 'contact',
};

/** The notes on accounts, contacts and leads. */
export async function* readNotes(
  tables: readonly Table[],
  users: readonly Table[],
): AsyncGenerator<Read<ImportedNoteOn>> {
  if (tables.length === 0) return;
  const names = await namesOfUsers(users);
  const seen = new Set<string>();
  for await (const row of rowsIn(tables, 'notes')) {
    // What is no row was told with the deals, and so was what is deleted or private.
    if (!isRow(row) || readFlag(row.text('isDeleted')) || readFlag(row.text('isPrivate'))) continue;
    const about = salesforceId(row.text('parentId'));
    const noun = holders[about.slice(0, 3)];
    if (noun === undefined) continue;
    const note = noteOf(row, names);
    if (typeof note === 'string' || note.kind !== 'note') {
      yield failed('notes', row.place, typeof note === 'string' ? note : 'The note is empty.');
      continue;
    }
    const { externalId, at, text } = note;
    if (externalId === '' || seen.has(externalId)) {
      yield failed('notes', row.place, externalId === '' ? 'The note has no Id.' : 'The note stands twice.');
      continue;
    }
    seen.add(externalId);
    const by = salesforceId(row.text('writtenBy'));
    const author = by === '' ? null : { externalId: by, name: names.get(by) ?? null };
    const on = [{ noun, externalId: about }];
    yield { kind: 'row', place: row.place, value: { externalId, at, text, author, place: row.place, on } };
  }
}
