import { join } from 'node:path';
import type { ImportMapping } from '#contract/imports/mapping.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { Failed, ImportedActivity, ImportedDeal, ImportedNoteOn, Read } from '../imported/imported.ts';
import { failed, skipped } from '../imported/not-taken.ts';
import { salesforceIdOf } from '../salesforce/salesforce-id.ts';
import { headerKey } from '../tables/header-key.ts';
import { type Kept, Shards } from '../tables/shards.ts';
import { isRow, placesOf, type Row, rowOf, rowsIn, type Table } from '../tables/table.ts';
import { isDeletedDeal } from './deleted-rows.ts';
import type { KnownRows } from './known-rows.ts';
import { MailsOfPeople } from './mails-of-people.ts';
import { idsIn } from './parts-of-cell.ts';
import { isOfPersonAlone } from './people-among-deals.ts';
import { activityOfRow, noteOfRow } from './read-activities.ts';
import { dealOfRow, type Product } from './read-deals.ts';

/** A table with its header, so that a kept row can be read again by the names of its fields. */
interface OpenTable extends Table {
  readonly header: readonly string[];
}

interface Sources {
  readonly deals: readonly OpenTable[];
  readonly activities: readonly OpenTable[];
  readonly products: ReadonlyMap<string, Product>;
  readonly mapping: ImportMapping;
  readonly known: KnownRows;
}

/**
 * Deals with what was done in them. A row of activities goes to the deal that it names; where it names none, to the only
 * deal of its company. Rows are brought together on disk, so that files of any size take the same memory.
 */
export async function* dealsWithActivities(
  sources: Sources,
  workFolder: string,
): AsyncGenerator<Read<ImportedDeal>> {
  const { deals, activities, products, mapping, known } = sources;
  const tables = [...deals, ...activities];
  const bytes = tables.reduce((sum, { file }) => sum + file.bytes, 0);
  const shards = await Shards.make(join(workFolder, 'sorting'), bytes);
  const places = tables.map((table) => placesOf(table.mapping, table.header));
  const again = ([, table, line, cells]: Kept): Row =>
    rowOf(
      { file: tables[table]?.file.name ?? '', line, cells },
      places[table] ?? new Map(),
      tables[table]?.header,
    );
  try {
    const found = new DealsFound();
    const mails = new MailsOfPeople();
    for (const [index, table] of deals.entries()) {
      for await (const row of rowsIn([table], 'deals')) {
        if (isRow(row) && isDeletedDeal(row.text)) {
          found.leaveOut(row);
          yield skipped('deals', row.place, 'deleted in the other system');
          continue;
        }
        if (isRow(row) && isOfPersonAlone(row)) continue;
        const deal = isRow(row) ? dealOfRow(row, products, mapping, known) : row;
        if (typeof deal === 'string' && isRow(row)) yield failed('deals', row.place, deal);
        else if (typeof deal === 'string' || !('externalId' in deal)) yield row as Failed;
        else {
          found.note(deal, row as Row);
          mails.note(deal);
          await shards.put(deal.externalId, index, row as Row);
        }
      }
    }
    for (const [index, table] of activities.entries()) {
      for await (const row of rowsIn([table], 'activities')) {
        if (!isRow(row)) {
          yield row;
          continue;
        }
        if (found.isLeftOut(row)) {
          yield skipped('activities', row.place, 'its deal is left out');
          continue;
        }
        // What belongs to no deal is noted on its person or its company.
        const dealId = found.dealOf(row, known);
        if (dealId !== null) await shards.put(dealId, deals.length + index, row);
      }
    }
    for await (const groups of shards.groups()) {
      for (const group of groups.values()) {
        const isDeal = ([, table]: Kept) => table < deals.length;
        yield* wholeDeal(group.filter(isDeal).map(again), group.filter((one) => !isDeal(one)).map(again), {
          ...sources,
          mails,
        });
      }
    }
  } finally {
    await shards.remove();
  }
}

/** What of the activities belongs to no deal, as notes on the person or the company that they name. */
export async function* notesOfNoDeal(
  { deals, activities, products, mapping, known }: Sources,
  now: Instant,
): AsyncGenerator<Read<ImportedNoteOn>> {
  const found = new DealsFound();
  for await (const row of rowsIn(deals, 'deals')) {
    if (isRow(row) && isDeletedDeal(row.text)) {
      found.leaveOut(row);
      continue;
    }
    const deal = isRow(row) && !isOfPersonAlone(row) ? dealOfRow(row, products, mapping, known) : '';
    if (typeof deal !== 'string') found.note(deal, row as Row);
  }
  for await (const row of rowsIn(activities, 'activities')) {
    // What is no row was told with the deals.
    if (!isRow(row) || found.dealOf(row, known) !== null || found.isLeftOut(row)) continue;
    const { place } = row;
    const read = noteOfRow(row, mapping, known, now);
    const on = [
      ...holder('contact', known.contact(row)?.externalId),
      ...holder('account', known.account(row)?.externalId),
    ];
    if (read.kind === 'failed') yield failed('notes', place, read.reason);
    else if (read.kind === 'skipped') yield skipped('notes', place, read.reason);
    else if (on.length === 0) yield failed('notes', place, 'It names no deal, no person and no company.');
    else yield { kind: 'row', place, value: { ...read.note, place, on } };
  }
}

const holder = (noun: 'contact' | 'account', externalId: string | undefined) =>
  externalId === undefined ? [] : [{ noun, externalId }];

function* wholeDeal(
  [first, ...others]: readonly Row[],
  rows: readonly Row[],
  { products, mapping, known, mails }: Sources & { readonly mails: MailsOfPeople },
): Generator<Read<ImportedDeal>> {
  const deal = first && dealOfRow(first, products, mapping, known);
  if (!deal || typeof deal === 'string') return;
  const people = deal.people.map((one) => mails.whole(one));
  for (const row of others) {
    const again = dealOfRow(row, products, mapping, known);
    const here = new Set(people.map(({ contact }) => contact.externalId));
    const further =
      typeof again === 'string'
        ? []
        : again.people.map((one) => mails.whole(one)).filter(({ contact }) => !here.has(contact.externalId));
    // A list of deals with their people has a row for each of them.
    if (further.length > 0) people.push(...further);
    else
      yield failed(
        'deals',
        row.place,
        `The deal ${row.text('id') || deal.card?.name} stands twice; line ${deal.place.line} was used.`,
      );
  }
  const activities = new Map<string, ImportedActivity>();
  for (const row of rows) {
    const read = activityOfRow(row, mapping, known);
    if (read.kind === 'failed') yield failed('activities', row.place, read.reason);
    else if (read.kind === 'skipped') yield skipped('activities', row.place, read.reason);
    else if (activities.has(read.activity.externalId))
      yield skipped('activities', row.place, 'it stands twice');
    else activities.set(read.activity.externalId, read.activity);
  }
  const value = { ...deal, people, activities: [...deal.activities, ...activities.values()] };
  yield { kind: 'row', place: deal.place, value };
}

/** The deals of these files by what activities may call them: their ids, their names, their company if it has one only. */
class DealsFound {
  readonly #ids = new Set<string>();
  /** Null where several go by it. */
  readonly #byName = new Map<string, string | null>();
  readonly #byAccount = new Map<string, string | null>();
  readonly #leftOut = new Set<string>();

  note({ externalId, card }: ImportedDeal, row: Row): void {
    if (this.#ids.has(externalId)) return;
    this.#ids.add(externalId);
    noteIn(this.#byName, headerKey(row.text('name')), externalId);
    noteIn(this.#byAccount, card?.account?.externalId ?? '', externalId);
  }

  /** What was done in it is left out with it. */
  leaveOut(row: Row): void {
    this.#leftOut.add(row.text('id')).add(headerKey(row.text('name')));
  }

  isLeftOut(row: Row): boolean {
    const name = nameOfDeal(row);
    const called = [...idsOfDeal(row), name].filter((one) => one !== '');
    const isHere = called.some((one) => this.#ids.has(one)) || this.#byName.has(name);
    return !isHere && called.some((one) => this.#leftOut.has(one));
  }

  dealOf(row: Row, known: KnownRows): string | null {
    const id = idsOfDeal(row).find((one) => this.#ids.has(one));
    if (id !== undefined) return id;
    const name = nameOfDeal(row);
    if (name !== '') return this.#byName.get(name) ?? null;
    const account = known.account(row)?.externalId ?? '';
    return account === '' ? null : (this.#byAccount.get(account) ?? null);
  }
}

const idsOfDeal = (row: Row) =>
  [...idsIn(row.text('dealId')), ...idsIn(row.text('parentId'))].map(
    (id) => salesforceIdOf('deal', id) ?? id,
  );
const nameOfDeal = (row: Row) => headerKey(row.text('deal') || row.text('parentName'));

function noteIn(map: Map<string, string | null>, key: string, dealId: string): void {
  if (key !== '') map.set(key, map.has(key) ? null : dealId);
}
