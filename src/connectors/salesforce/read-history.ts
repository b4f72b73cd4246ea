import { join } from 'node:path';
import type { ImportedNoteOn, Read } from '../imported/imported.ts';
import { failed, skipped } from '../imported/not-taken.ts';
import { type OpenTable, type RowsOfKey, rowsTogether } from '../tables/rows-together.ts';
import type { Row } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';
import { holdersOf } from './about-whom.ts';
import { timeOf, userBy } from './activities.ts';
import { notesIn } from './read-cases.ts';
import type { KnownOfExport } from './read-content-notes.ts';
import { isSalesforceId, salesforceId } from './salesforce-id.ts';

type KnownHere = Pick<KnownOfExport, 'names' | 'folder'>;

/** What a row of the past says, with what it is called. */
const told = [
  ['Stage', 'stage'],
  ['Value', 'amount'],
  ['Close date', 'closeDate'],
] as const;

/** What the past of the stages tells of already. */
const toldByStages: ReadonlySet<string> = new Set([
  ...['stagename', 'stage', 'amount', 'closedate', 'probability', 'expectedrevenue'],
  ...['forecastcategory', 'forecastcategoryname', 'created', 'opportunitycreatedfromlead'],
]);

/** How deals went there: each change of stage, value and close date as a note of its day; and changes of other fields. */
export async function* readHistory(
  of: (...nouns: string[]) => readonly OpenTable[],
  known: KnownHere,
): AsyncGenerator<Read<ImportedNoteOn>> {
  const stages = of('stageHistory');
  const together = rowsTogether(stages, join(known.folder, 'past'), () => 'notes', keyOf);
  for await (const one of together) {
    if ('rows' in one) yield* changesOf(one, known);
    else yield one;
  }
  yield* notesIn(of('fieldHistory'), known, (row) => {
    const field = row.text('what');
    const [before, after] = [row.text('before'), row.text('after')];
    // A change of whom it points to stands there twice, once with names.
    const isOfIds = [before, after].some((one) => one !== '' && isSalesforceId(one));
    if (isOfIds || (stages.length > 0 && toldByStages.has(field.toLowerCase()))) return null;
    const at = timeOf(row.text('createdDate'));
    const label = field.replace(/__c$/i, '').replaceAll('_', ' ');
    return { text: changeOf(label, before, after), at, on: holdersOf([row.text('opportunityId')]) };
  });
}

function keyOf(row: Row) {
  if (readFlag(row.text('isDeleted'))) return skipped('notes', row.place, 'deleted in Salesforce');
  const id = salesforceId(row.text('opportunityId'));
  return id || failed('notes', row.place, 'The row names no opportunity.');
}

function* changesOf({ key, rows }: RowsOfKey, { names }: KnownHere): Generator<Read<ImportedNoteOn>> {
  const inOrder = rows
    .map(({ row }) => ({ row, at: timeOf(row.text('createdDate')) }))
    .toSorted((one, other) => ((one.at ?? '') < (other.at ?? '') ? -1 : 1));
  for (const [number, { row, at }] of inOrder.entries()) {
    const text = textOf(row, inOrder[number - 1]?.row);
    if (text === '') {
      yield skipped('notes', row.place, 'Neither stage nor value nor close date changed.');
      continue;
    }
    const author = userBy(row.text('writtenBy'), names);
    const externalId = salesforceId(row.text('id'));
    yield {
      kind: 'row',
      place: row.place,
      value: { externalId, at, text, author, place: row.place, on: holdersOf([key]) },
    };
  }
}

function textOf(row: Row, before: Row | undefined): string {
  const changes = told.flatMap(([label, field]) => {
    const [then, now] = [before ? saidIn(before, field) : '', saidIn(row, field)];
    return then === now ? [] : [changeOf(label, then, now)];
  });
  return changes.join('\n');
}

function saidIn(row: Row, field: string): string {
  const text = row.text(field);
  if (field === 'closeDate') return text.slice(0, 10);
  const currency = field === 'amount' && text !== '' ? row.text('currency') : '';
  return [text.replace(/\.0+$/, ''), currency].filter((part) => part !== '').join(' ');
}

const changeOf = (label: string, before: string, after: string) =>
  before === '' ? `${label}: ${after}` : `${label}: ${before} → ${after || '–'}`;
