import type { CountedNoun } from '#contract/imports/import-shape.ts';
import type { ImportNoun } from '#contract/imports/mapping.ts';
import { type Kept, Shards } from './shards.ts';
import { isRow, type Line, placesOf, type Row, rowOf, rowsIn, type Table } from './table.ts';

/** A table with its header, so that a kept row can be read again by the names of its fields. */
export interface OpenTable extends Table {
  readonly header: readonly string[];
}

/** The rows of several tables that have one key, in the order in which they were read. */
export interface RowsOfKey {
  readonly key: string;
  readonly rows: readonly { readonly noun: ImportNoun | null; readonly row: Row }[];
}

/** What a row is put together by; null leaves it to others, and a line is told as it is. */
export type KeyOf = (row: Row, noun: ImportNoun | null) => string | Exclude<Line, Row> | null;

/**
 * Brings the rows of tables together that have one key, however these are ordered, without holding the tables in memory.
 * What is no row of them is told first.
 */
export async function* rowsTogether(
  tables: readonly OpenTable[],
  folder: string,
  countedAs: (noun: ImportNoun | null) => CountedNoun,
  keyOf: KeyOf,
): AsyncGenerator<RowsOfKey | Exclude<Line, Row>> {
  const bytes = tables.reduce((sum, { file }) => sum + file.bytes, 0);
  const shards = await Shards.make(folder, bytes);
  try {
    for (const [index, table] of tables.entries()) {
      const { noun } = table.mapping;
      for await (const row of rowsIn([table], countedAs(noun))) {
        const key = isRow(row) ? keyOf(row, noun) : row;
        if (typeof key === 'string') await shards.put(key, index, row as Row);
        else if (key !== null) yield key;
      }
    }
    const places = tables.map((table) => placesOf(table.mapping, table.header));
    const again = ([, table, line, cells]: Kept) => ({
      noun: tables[table]?.mapping.noun ?? null,
      row: rowOf(
        { file: tables[table]?.file.name ?? '', line, cells },
        places[table] ?? new Map(),
        tables[table]?.header,
      ),
    });
    for await (const groups of shards.groups()) {
      for (const [key, kept] of groups) yield { key, rows: kept.map(again) };
    }
  } finally {
    await shards.remove();
  }
}
