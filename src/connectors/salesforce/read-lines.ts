import type { DecimalMark } from '#contract/imports/mapping.ts';
import { earlier, type Instant } from '#domain/time/calendar.ts';
import type { ImportedNote, Place } from '../imported/imported.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { readAmount, readNumber } from '../values/written-amount.ts';
import { readFlag } from '../values/written-flag.ts';
import { timeOf } from './activities.ts';
import { salesforceId } from './salesforce-id.ts';

/** What products are called, by their ids and those of their entries in price books. */
export type NamesOfProducts = ReadonlyMap<string, string>;

/** The files of products and price books, which are short. */
export async function namesOfProducts(tables: readonly Table[]): Promise<NamesOfProducts> {
  const names = new Map<string, string>();
  const entries: [entry: string, product: string][] = [];
  for await (const row of rowsIn(tables, 'deals')) {
    if (!isRow(row)) continue;
    const id = salesforceId(row.text('id'));
    const product = salesforceId(row.text('productId'));
    if (row.text('name') !== '') names.set(id, row.text('name'));
    else if (product !== '') entries.push([id, product]);
  }
  for (const [entry, product] of entries) names.set(entry, names.get(product) ?? '');
  return names;
}

/** What a deal is about, in lines: their sum in minor units, and the lines themselves as a note. */
export interface LinesOfDeal {
  readonly valueMinor: number | null;
  readonly note: ImportedNote | null;
}

/** Adds up the lines of a deal, those that were not deleted; null where an amount of them is none. */
export function linesOf(
  dealId: string,
  rows: readonly Row[],
  names: NamesOfProducts,
  { currency, mark }: { currency: string; mark: DecimalMark | undefined },
): LinesOfDeal {
  const lines = rows.filter((row) => !readFlag(row.text('isDeleted')));
  const [first] = lines;
  if (!first) return { valueMinor: null, note: null };
  const totals = lines.map((row) => totalOf(row, currency, mark));
  const sum = totals.reduce<number | null>(
    (all, one) => (all === null || one === null ? null : all + one.minor),
    0,
  );
  const text = lines.map((row, place) => textOf(row, names, totals[place] ?? null, currency)).join('\n');
  const since = lines.flatMap((row) => timeOf(row.text('createdDate')) ?? []);
  return { valueMinor: sum, note: since.length > 0 ? noteOf(dealId, first.place, since, text) : null };
}

interface Total {
  readonly minor: number;
  readonly written: number;
}

function totalOf(row: Row, currency: string, mark: DecimalMark | undefined): Total | null {
  const quantity = readNumber(row.text('quantity'), mark) ?? 1;
  const written =
    row.text('total') === ''
      ? quantity * (readNumber(row.text('unitPrice'), mark) ?? Number.NaN)
      : (readNumber(row.text('total'), mark) ?? Number.NaN);
  const minor = Number.isFinite(written) ? readAmount(String(written), currency, '.') : undefined;
  return minor === undefined ? null : { minor, written };
}

function textOf(row: Row, names: NamesOfProducts, total: Total | null, currency: string): string {
  const ids = [row.text('productId'), row.text('priceId')].map(salesforceId);
  const name = ids.map((id) => names.get(id)).find((one) => one) ?? row.text('name');
  const what = `${row.text('quantity') || '1'} × ${name || ids.find((id) => id !== '') || '?'}`;
  return total === null ? what : `${what}: ${total.written} ${currency}`;
}

/** Under the same id whatever the lines say later, so that an import that comes again adds no second note. */
function noteOf(dealId: string, place: Place, since: readonly Instant[], text: string): ImportedNote {
  const at = since.reduce((first, one) => earlier(first, one));
  return { kind: 'note', externalId: `lines of ${dealId}`, place, at, text, contact: null };
}
