import { type RawBuilder, sql } from 'kysely';

/** The tables of which an import writes down what it made and changed, beside deals, in the order in which they go. */
export const journaled = [
  'contact',
  'account',
  'contact_job',
  'custom_value',
  'note',
  'relation',
  'stored_file',
  'tagged',
  'import_link',
  'tag',
  'custom_field',
  'member',
  'team',
] as const;

export type Journaled = (typeof journaled)[number];

const part = (entry: string, place: number) =>
  sql`split_part(${sql.ref(`${entry}.row_key`)}, E'\x1f', ${sql.lit(place)})`;

/** Which row, called `row`, an entry of the journal is about. */
export function isItsRow(table: Journaled, entry: string, row: string): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${row}.${name}`);
  const id = (name: string, place = 1) => sql`${column(name)} = ${part(entry, place)}::uuid`;
  const text = (name: string, place: number) => sql`${column(name)} = ${part(entry, place)}`;
  switch (table) {
    case 'contact_job':
      return sql`${id('contact_id')} and ${id('job_id', 2)}`;
    case 'custom_value':
      return sql`${text('noun', 1)} and ${id('noun_id', 2)}`;
    case 'tagged':
      return sql`${text('noun', 1)} and ${id('noun_id', 2)} and ${id('tag_id', 3)}`;
    case 'import_link':
      return sql`${text('source', 1)} and ${text('noun', 2)} and ${text('external_id', 3)}`;
    case 'custom_field':
      return sql`${id('field_id')}`;
    case 'stored_file':
      return sql`${id('file_id')}`;
    default:
      return sql`${id(`${table}_id`)}`;
  }
}

/** How the journal names a row of a table, called `row`. */
export function keyOf(table: Journaled, row: string): RawBuilder<string> {
  const columns: Partial<Record<Journaled, readonly string[]>> = {
    contact_job: ['contact_id', 'job_id'],
    custom_value: ['noun', 'noun_id'],
    tagged: ['noun', 'noun_id', 'tag_id'],
    import_link: ['source', 'noun', 'external_id'],
    custom_field: ['field_id'],
    stored_file: ['file_id'],
  };
  const own = columns[table] ?? [`${table}_id`];
  return sql`concat_ws(E'\x1f', ${sql.join(own.map((name) => sql.ref(`${row}.${name}`)))})`;
}
