import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { textOfHtml } from '../correspondence/open-mail.ts';
import type { Holder, ImportedNoteOn, Read } from '../imported/imported.ts';
import { failed, skipped } from '../imported/not-taken.ts';
import { type OpenTable, type RowsOfKey, rowsTogether } from '../tables/rows-together.ts';
import type { Row } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';
import { holdersOf, type WhoLeadsBecame } from './about-whom.ts';
import { type NamesOfUsers, timeOf, userBy } from './activities.ts';
import { type Bodies, bodyIdIn, textOfBody } from './bodies.ts';
import { salesforceId } from './salesforce-id.ts';

/** What the notes, files and mails of an export are read with. */
export interface KnownOfExport {
  readonly names: NamesOfUsers;
  readonly became: WhoLeadsBecame;
  readonly bodies: Bodies;
  readonly folder: string;
}

/**
 * Notes as Salesforce keeps them since Lightning: the row says when and by whom, a link on what, and a file of its own what.
 * One that hangs on several stands on each of them.
 */
export async function* readContentNotes(
  tables: readonly OpenTable[],
  known: KnownOfExport,
): AsyncGenerator<Read<ImportedNoteOn>> {
  const of = tables.filter(({ mapping: { noun } }) => noun !== null && nouns.has(noun));
  const hasNotes = of.some(({ mapping: { noun } }) => noun === 'contentNotes' || noun === 'contentVersions');
  if (!hasNotes) return;
  const together = rowsTogether(of, join(known.folder, 'notes'), () => 'notes', keyOf);
  for await (const one of together) {
    if (!('rows' in one)) yield one;
    else yield* notesOf(one, known);
  }
}

const nouns: ReadonlySet<string> = new Set(['contentNotes', 'contentLinks', 'contentVersions']);

function keyOf(row: Row, noun: string | null) {
  if (noun === 'contentLinks') return readFlag(row.text('isDeleted')) ? null : linkedTo(row);
  if (noun === 'contentVersions') return isNote(row) ? salesforceId(row.text('documentId')) : null;
  if (readFlag(row.text('isDeleted'))) return skipped('notes', row.place, 'deleted in Salesforce');
  return salesforceId(row.text('id')) || failed('notes', row.place, 'The note has no Id.');
}

/** The file or note of a link to something that may have one; those to its readers say nothing. */
export function linkedTo(row: Row): string | null {
  const isUsers = /^005/.test(row.text('entityId'));
  return isUsers ? null : salesforceId(row.text('documentId')) || null;
}

/** Whether a version of a file is one of a note. */
export const isNote = (row: Row) => /^snote$/i.test(row.text('kind') || row.text('ending'));

async function* notesOf(
  { key, rows }: RowsOfKey,
  known: KnownOfExport,
): AsyncGenerator<Read<ImportedNoteOn>> {
  const of = (noun: string) => rows.filter((one) => one.noun === noun).map(({ row }) => row);
  const versions = of('contentVersions');
  const row =
    of('contentNotes')[0] ?? versions.find((one) => readFlag(one.text('isLatest'))) ?? versions.at(-1);
  if (row === undefined) return;
  const places = placesOfLinks(of('contentLinks'), known.became);
  if (places.length === 0) {
    yield skipped('notes', row.place, 'It hangs on no deal, person or company.');
    return;
  }
  const body = await wordsOf(row, versions, known.bodies);
  const text = [row.text('title'), body].filter((part) => part !== '').join('\n\n');
  const at = timeOf(row.text('createdDate'));
  if (text === '') {
    yield failed('notes', row.place, 'The note is empty.');
    return;
  }
  const author = userBy(row.text('writtenBy'), known.names);
  for (const on of places) {
    const value = { externalId: `${key} ${on[0]?.externalId}`, at, text, author, place: row.place, on };
    yield { kind: 'row', place: row.place, value };
  }
}

/** What these links hang something on, each place once. */
export function placesOfLinks(links: readonly Row[], became: WhoLeadsBecame): Holder[][] {
  const places = links.map((link) => holdersOf([link.text('entityId')], became));
  return [...new Map(places.map((on) => [on[0]?.externalId, on])).values()].filter((on) => on.length > 0);
}

/** The text of a note: in its file, in the cell itself, or as much of it as the row says. */
async function wordsOf(row: Row, versions: readonly Row[], bodies: Bodies): Promise<string> {
  const cell = row.text('body');
  const ids = [
    bodyIdIn(cell),
    salesforceId(row.text('versionId')),
    ...versions.toReversed().map((one) => salesforceId(one.text('id'))),
    salesforceId(row.text('id')),
  ];
  const found = await textOfBody(bodies, ids);
  if (found !== undefined) return inWords(found);
  if (cell === '' || bodyIdIn(cell) !== '' || /^https?:|^\/?services\//.test(cell))
    return row.text('preview');
  return inWords(decoded(cell));
}

/** Programs that ask for it get the text of a note packed into letters. */
function decoded(cell: string): string {
  if (!/^[A-Za-z0-9+/\s]{8,}={0,2}$/.test(cell) || cell.replace(/\s/g, '').length % 4 !== 0) return cell;
  const bytes = Buffer.from(cell, 'base64');
  return isUtf8(bytes) ? bytes.toString('utf8') : cell;
}

/** Its text is a page, also where it has no mark but those for signs. */
function inWords(text: string): string {
  return /<\/?[a-z]|&(?:#\d+|[a-z]+);/i.test(text) ? textOfHtml(text).trim() : text.trim();
}
