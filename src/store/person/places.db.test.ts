import { expect, test } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { places } from './places.ts';

const database = testDatabase();

/** Numbers, instants, days, yes and no, and ids say nobody's name. */
const sayNothing = ['uuid', 'integer', 'smallint', 'bigint', 'real', 'double precision', 'boolean', 'date'];

test('of every column that may hold words it is decided what becomes of a person in it', async () => {
  const { rows } = await database.owner.query<{ table: string; column: string | null }>(
    `select t.table_name as "table", c.column_name as "column" from information_schema.tables t
     left join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name
       and not c.data_type = any($1)
     where t.table_schema = 'public' and t.table_type = 'BASE TABLE'`,
    [[...sayNothing, 'timestamp with time zone']],
  );
  const there = Object.groupBy(rows, ({ table }) => table);
  const columns = Object.entries(there).map(([table, own]) => [
    table,
    (own ?? []).flatMap(({ column }) => column ?? []).sort(),
  ]);
  const decided = Object.entries(places).map(([table, place]) => [table, Object.keys(place.columns).sort()]);
  expect(Object.fromEntries(decided)).toEqual(Object.fromEntries(columns));
});
