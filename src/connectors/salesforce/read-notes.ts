import type { Instant, Zone } from '#domain/time/calendar.ts';
import type { ImportedActivity, ImportedNoteOn, Read, WrittenNote } from '../imported/imported.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';
import { aboutWhom, isOfDeal } from './about-whom.ts';
import { eventOf, type NamesOfUsers, noteOf, taskOf } from './activities.ts';
import { namesOfUsers } from './names-of-users.ts';
import { failed } from './read-deals.ts';
import { salesforceId } from './salesforce-id.ts';

interface Sources {
  readonly notes: readonly Table[];
  readonly tasks: readonly Table[];
  readonly events: readonly Table[];
  readonly users: readonly Table[];
}

interface Reading {
  readonly zone: Zone;
  readonly now: Instant;
}

/** What is on accounts, contacts and leads: their notes, and what was done and took place with them beside every deal. */
export async function* readNotes(
  { notes, tasks, events, users }: Sources,
  { zone, now }: Reading,
): AsyncGenerator<Read<ImportedNoteOn>> {
  const names = await namesOfUsers(users);
  yield* notesIn(notes, names, (row) => noteOf(row, names));
  yield* notesIn(tasks, names, (row) => past(taskOf(row, zone), now));
  yield* notesIn(events, names, (row) => past(eventOf(row, zone), now));
}

type NoteRead = Pick<WrittenNote, 'externalId' | 'at' | 'text'>;

async function* notesIn(
  tables: readonly Table[],
  names: NamesOfUsers,
  read: (row: Row) => ImportedActivity | NoteRead | string | null,
): AsyncGenerator<Read<ImportedNoteOn>> {
  const seen = new Set<string>();
  for await (const row of rowsIn(tables, 'notes')) {
    // What is no row was told with the deals, and so was what is left out there.
    if (!isRow(row) || leftOutFlags.some((flag) => readFlag(row.text(flag)))) continue;
    const on = aboutWhom(row);
    if (on.length === 0 || isOfDeal(salesforceId(row.text('parentId') || row.text('whatId')))) continue;
    const note = read(row);
    if (note === null) {
      yield { kind: 'skipped', noun: 'notes', reason: 'still to be done, and of no deal' };
      continue;
    }
    if (typeof note === 'string' || !('text' in note)) {
      yield failed('notes', row.place, typeof note === 'string' ? note : 'The note is empty.');
      continue;
    }
    const { externalId, at, text } = note;
    if (externalId === '' || seen.has(externalId)) {
      yield failed('notes', row.place, externalId === '' ? 'The note has no Id.' : 'The note stands twice.');
      continue;
    }
    seen.add(externalId);
    const by = salesforceId(row.text('writtenBy') || row.text('ownerId'));
    const author = by === '' ? null : { externalId: by, name: names.get(by) ?? null };
    yield { kind: 'row', place: row.place, value: { externalId, at, text, author, place: row.place, on } };
  }
}

const leftOutFlags = ['isDeleted', 'isPrivate', 'isChild', 'isRecurrence'];

/** What was done or took place, in words; null of what is still to come. */
function past(activity: ImportedActivity | string, now: Instant): NoteRead | string | null {
  if (typeof activity === 'string') return activity;
  if (activity.kind === 'touch') {
    return { externalId: activity.externalId, at: activity.at, text: activity.about ?? '…' };
  }
  if (activity.kind !== 'conversation' || activity.endsAt > now) return null;
  const text = [activity.title, activity.notes].filter((part) => part !== null).join('\n\n');
  return { externalId: activity.externalId, at: activity.startsAt, text: text || '…' };
}
