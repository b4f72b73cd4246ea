import { join } from 'node:path';
import type { Holder, ImportedAttachment, Place, Read } from '../imported/imported.ts';
import { failed, skipped } from '../imported/not-taken.ts';
import { type OpenTable, type RowsOfKey, rowsTogether } from '../tables/rows-together.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';
import { holdersOf, type WhoLeadsBecame } from './about-whom.ts';
import { type Bodies, bodyIdIn } from './bodies.ts';
import { isNote, linkedTo } from './read-content-notes.ts';
import { salesforceId } from './salesforce-id.ts';
import { type Whereabouts, whereaboutsOf, withWhereabouts } from './whereabouts.ts';

interface Known {
  readonly became: WhoLeadsBecame;
  readonly bodies: Bodies;
  readonly folder: string;
}

interface Reading extends Known {
  readonly about: Whereabouts;
}

/** Attachments and files, each on all that it hangs on; their bytes are read one after the other, when they are kept. */
export async function* readFiles(
  tables: readonly OpenTable[],
  known: Known,
): AsyncGenerator<Read<ImportedAttachment>> {
  const of = (...nouns: string[]) => tables.filter(({ mapping: { noun } }) => nouns.includes(noun ?? ''));
  if (of('attachments', 'contentVersions').length === 0) return;
  const named = await placesNamed(of('attachments', 'contentLinks'));
  const about = await whereaboutsOf(named, of('emails', 'cases', 'quotes', 'tasks', 'events'));
  const reading = { ...known, about };
  for await (const row of rowsIn(of('attachments'), 'files')) {
    if (isRow(row)) yield* attachmentsOf(row, reading);
    else yield row;
  }
  const files = of('contentVersions', 'contentLinks');
  for await (const one of rowsTogether(files, join(known.folder, 'files'), () => 'files', keyOf)) {
    if ('rows' in one) yield* versionsOf(one, reading);
    else yield one;
  }
}

/** The tasks, cases, mails and the like that something hangs on. */
async function placesNamed(tables: readonly Table[]): Promise<Set<string>> {
  const named = new Set<string>();
  for await (const row of rowsIn(tables, 'files')) {
    if (!isRow(row)) continue;
    const id = salesforceId(row.text('parentId') || row.text('entityId'));
    if (!id.startsWith('005') && holdersOf([id]).length === 0) named.add(id);
  }
  return named;
}

function keyOf(row: Row, noun: string | null) {
  if (noun === 'contentLinks') return readFlag(row.text('isDeleted')) ? null : linkedTo(row);
  // What notes say comes with them.
  if (isNote(row)) return null;
  if (readFlag(row.text('isDeleted'))) return skipped('files', row.place, 'deleted in Salesforce');
  return salesforceId(row.text('documentId')) || failed('files', row.place, 'The file has no Id.');
}

function* attachmentsOf(row: Row, reading: Reading): Generator<Read<ImportedAttachment>> {
  const { place } = row;
  if (readFlag(row.text('isDeleted'))) yield skipped('files', place, 'deleted in Salesforce');
  else if (readFlag(row.text('isPrivate'))) yield skipped('files', place, 'private');
  else yield* filesOf(row, row.text('name'), [salesforceId(row.text('parentId'))], reading);
}

function* versionsOf({ rows }: RowsOfKey, reading: Reading): Generator<Read<ImportedAttachment>> {
  const versions = rows.filter(({ noun }) => noun === 'contentVersions').map(({ row }) => row);
  const latest = versions.find((row) => readFlag(row.text('isLatest'))) ?? lastOf(versions);
  if (latest === undefined) return;
  for (const row of versions) {
    if (row !== latest) yield skipped('files', row.place, 'an earlier version of a file');
  }
  const links = rows.filter(({ noun }) => noun === 'contentLinks').map(({ row }) => row.text('entityId'));
  yield* filesOf(latest, nameOf(latest), links.map(salesforceId), reading);
}

const lastOf = (versions: readonly Row[]) =>
  versions.toSorted((one, other) => Number(one.text('version')) - Number(other.text('version'))).at(-1);

/** Many files have their title only, and apart from it how their names end. */
function nameOf(row: Row): string {
  const path = row.text('path').split(/[\\/]/).at(-1) ?? '';
  if (path !== '') return path;
  const [title, ending] = [row.text('title'), row.text('ending')];
  return ending === '' || title.toLowerCase().endsWith(`.${ending.toLowerCase()}`)
    ? title
    : `${title}.${ending}`;
}

type OnOne = ImportedAttachment['on'];

function* filesOf(
  row: Row,
  name: string,
  ids: readonly string[],
  { became, bodies, about }: Reading,
): Generator<Read<ImportedAttachment>> {
  const { place } = row;
  const id = salesforceId(row.text('id'));
  const all = ids.map((one): OnOne => [...mailOf(one), ...holdersOf(withWhereabouts([one], about), became)]);
  const places = new Map(all.map((on) => [on[0]?.externalId, on]));
  places.delete(undefined);
  if (places.size === 0) {
    yield skipped('files', place, 'It hangs on no deal, person or company.');
    return;
  }
  const body = [bodyIdIn(row.text('body')), id]
    .map((one) => bodies.get(one))
    .find((one) => one !== undefined);
  if (body === undefined) {
    yield failed('files', place, bodyMissing(row.text('body') || id));
    return;
  }
  for (const on of places.values()) yield fileOn(on, place, { name, mark: id, open: () => body.open() });
}

const fileOn = (on: OnOne, place: Place, file: Omit<ImportedAttachment, 'on'>) =>
  ({ kind: 'row', place, value: { ...file, on } }) as const;

const mailOf = (id: string): ({ noun: 'mail' } & Pick<Holder, 'externalId'>)[] =>
  id.startsWith('02s') ? [{ noun: 'mail', externalId: id }] : [];

const bodyMissing = (path: string) =>
  `What it holds is not among these files (${path}). Please send the zip of the export that has it, too.`;
