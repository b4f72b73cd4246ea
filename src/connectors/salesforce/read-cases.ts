import type { ImportedNoteOn, Read } from '../imported/imported.ts';
import { failed, skipped } from '../imported/not-taken.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';
import { writtenWords } from '../values/written-words.ts';
import { holdersOf } from './about-whom.ts';
import { timeOf, userBy } from './activities.ts';
import type { KnownOfExport } from './read-content-notes.ts';
import { salesforceId } from './salesforce-id.ts';
import { whereaboutsOf, withWhereabouts } from './whereabouts.ts';

type Said = Pick<ImportedNoteOn, 'text' | 'on' | 'at'>;
type KnownHere = Pick<KnownOfExport, 'names' | 'became'>;

/** Cases with what was written on them, quotes and answers to campaigns, each as a note where it belongs. */
export async function* readCasesAndQuotes(
  of: (...nouns: string[]) => readonly Table[],
  campaigns: ReadonlyMap<string, string>,
  known: KnownHere,
): AsyncGenerator<Read<ImportedNoteOn>> {
  yield* notesIn(of('cases'), known, (row) => caseOf(row, known));
  yield* commentsOn(of('cases'), of('caseComments'), known);
  yield* notesIn(of('quotes'), known, quoteOf);
  yield* notesIn(of('campaignMembers'), known, (row) => answerOf(row, campaigns, known));
}

/** Rows that each are one note; those of which nothing is noted are counted elsewhere. */
export async function* notesIn(
  tables: readonly Table[],
  { names }: Pick<KnownHere, 'names'>,
  read: (row: Row) => Said | null,
): AsyncGenerator<Read<ImportedNoteOn>> {
  for await (const row of rowsIn(tables, 'notes')) {
    if (!isRow(row)) {
      yield row;
      continue;
    }
    const said = readFlag(row.text('isDeleted')) ? 'deleted' : read(row);
    if (said === null) continue;
    if (said === 'deleted') yield skipped('notes', row.place, 'deleted in Salesforce');
    else yield noteOfRow(row, said, names);
  }
}

function noteOfRow(row: Row, said: Said, names: KnownHere['names']): Read<ImportedNoteOn> {
  const { place } = row;
  const externalId = salesforceId(row.text('id'));
  if (externalId === '') return failed('notes', place, 'The row has no Id.');
  if (said.on.length === 0) return skipped('notes', place, 'It hangs on no deal, person or company.');
  const by = row.text('writtenBy');
  const author = salesforceId(by).startsWith('005') ? userBy(by, names) : null;
  return { kind: 'row', place, value: { ...said, externalId, author, place } };
}

const lines = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');
const withDots = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');

function caseOf(row: Row, { became }: KnownHere): Said {
  const closed = row.text('date').slice(0, 10);
  const head = [['Case', row.text('number')].join(' ').trim(), row.text('subject')];
  const facts = withDots(
    ...['status', 'priority', 'type', 'reason'].map((field) => row.text(field)),
    closed === '' ? '' : `closed ${closed}`,
  );
  return {
    text: lines(head.filter((part) => part !== '').join(': '), facts, writtenWords(row.text('description'))),
    at: timeOf(row.text('createdDate')),
    on: holdersOf([row.text('contactId'), row.text('accountId')], became),
  };
}

/** What was written on a case hangs where the case does. */
async function* commentsOn(
  cases: readonly Table[],
  comments: readonly Table[],
  known: KnownHere,
): AsyncGenerator<Read<ImportedNoteOn>> {
  const named = new Set<string>();
  for await (const row of rowsIn(comments, 'notes'))
    if (isRow(row)) named.add(salesforceId(row.text('parentId')));
  const about = await whereaboutsOf(named, cases);
  yield* notesIn(comments, known, (row) => ({
    text: lines('Comment on a case', writtenWords(row.text('text'))),
    at: timeOf(row.text('createdDate')),
    on: holdersOf(withWhereabouts([salesforceId(row.text('parentId'))], about), known.became),
  }));
}

function quoteOf(row: Row): Said {
  const head = ['Quote', row.text('number')].join(' ').trim();
  const total = [row.text('total'), row.text('currency')].filter((part) => part !== '').join(' ');
  const until = row.text('date') === '' ? '' : `valid until ${row.text('date').slice(0, 10)}`;
  return {
    text: lines(
      [head, row.text('name')].filter((part) => part !== '').join(': '),
      withDots(total, row.text('status'), until),
      writtenWords(row.text('description')),
    ),
    at: timeOf(row.text('createdDate')),
    on: holdersOf([row.text('opportunityId')]),
  };
}

/** That somebody answered is theirs to be told of; that they were written to says their tag. */
function answerOf(row: Row, campaigns: ReadonlyMap<string, string>, { became }: KnownHere): Said | null {
  const name = campaigns.get(salesforceId(row.text('campaignId')));
  if (!readFlag(row.text('hasResponded')) || name === undefined) return null;
  return {
    text: withDots(name, row.text('status')),
    at: timeOf(row.text('date')) ?? timeOf(row.text('createdDate')),
    on: holdersOf([row.text('contactId'), row.text('leadId'), row.text('accountId')], became),
  };
}
