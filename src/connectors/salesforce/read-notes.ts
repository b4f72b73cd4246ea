import { type Day, dayOf, type Instant, type Zone } from '#domain/time/calendar.ts';
import type { ImportedActivity, ImportedNoteOn, Read, WrittenNote } from '../imported/imported.ts';
import { failed } from '../imported/not-taken.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';
import { aboutWhom, isOfDeal, type WhoLeadsBecame, whoLeadsBecame } from './about-whom.ts';
import { eventOf, type NamesOfUsers, noteOf, taskOf, userBy } from './activities.ts';
import { namesOfUsers } from './names-of-users.ts';
import { type TasksOfMails, tasksOfMails } from './read-emails.ts';
import { salesforceId } from './salesforce-id.ts';

interface Sources {
  readonly notes: readonly Table[];
  readonly tasks: readonly Table[];
  readonly events: readonly Table[];
  readonly users: readonly Table[];
  readonly leads: readonly Table[];
  readonly emails: readonly Table[];
}

interface Reading {
  readonly zone: Zone;
  readonly now: Instant;
}

/** What is on accounts, contacts and leads: their notes, and what is done and takes place with them beside every deal. */
export async function* readNotes(
  { notes, tasks, events, users, leads, emails }: Sources,
  reading: Reading,
): AsyncGenerator<Read<ImportedNoteOn>> {
  const known = {
    names: await namesOfUsers(users),
    became: await whoLeadsBecame(leads),
    mailed: await tasksOfMails(emails),
  };
  yield* notesIn(notes, known, (row) => noteOf(row, known.names));
  yield* notesIn(tasks, known, (row) => inWords(taskOf(row, reading.zone), reading));
  yield* notesIn(events, known, (row) => inWords(eventOf(row, reading.zone), reading));
}

interface Known {
  readonly names: NamesOfUsers;
  readonly became: WhoLeadsBecame;
  readonly mailed: TasksOfMails;
}

type NoteRead = Pick<WrittenNote, 'externalId' | 'at' | 'text'>;

async function* notesIn(
  tables: readonly Table[],
  { names, became, mailed }: Known,
  read: (row: Row) => ImportedActivity | NoteRead | string,
): AsyncGenerator<Read<ImportedNoteOn>> {
  const seen = new Set<string>();
  for await (const row of rowsIn(tables, 'notes')) {
    // What is no row was told with the deals, and so was what is left out there.
    if (!isRow(row) || leftOutFlags.some((flag) => readFlag(row.text(flag)))) continue;
    if (mailed.has(salesforceId(row.text('id')))) continue;
    const on = aboutWhom(row, became);
    if (on.length === 0 || isOfDeal(salesforceId(row.text('parentId') || row.text('whatId')))) continue;
    const note = read(row);
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
    const author = userBy(row.text('writtenBy') || row.text('ownerId'), names);
    yield { kind: 'row', place: row.place, value: { externalId, at, text, author, place: row.place, on } };
  }
}

const leftOutFlags = ['isDeleted', 'isPrivate', 'isChild', 'isRecurrence'];

/** What was done or took place, in words; what is still to come with an empty box before it and its day. */
function inWords(activity: ImportedActivity | string, { zone, now }: Reading): NoteRead | string {
  if (typeof activity === 'string' || activity.kind === 'note') return activity;
  const { externalId } = activity;
  if (activity.kind === 'touch') return { externalId, at: activity.at, text: activity.about ?? '…' };
  if (activity.kind === 'promise') {
    const text = [activity.what, activity.words ?? ''].filter((part) => part !== '').join('\n\n');
    return { externalId, at: activity.madeAt, text: toDo(activity.due, text) };
  }
  const text = [activity.title, activity.notes].filter((part) => part !== null).join('\n\n') || '…';
  if (activity.endsAt <= now) return { externalId, at: activity.startsAt, text };
  return { externalId, at: activity.plannedAt, text: toDo(dayOf(activity.startsAt, zone), text) };
}

function toDo(day: Day | null, what: string): string {
  return ['☐', day === null ? '' : `${day}:`, what].filter((part) => part !== '').join(' ');
}
