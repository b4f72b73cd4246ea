import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

type Row = Readonly<Record<string, unknown>>;

/** Opens COPY into a table. What is written goes as fast as the server takes it. */
export function copyInto(client: pg.Client, table: string, columns: readonly string[]) {
  const named = columns.map((column) => `"${column}"`).join(', ');
  const stream = client.query(from(`copy "${table}" (${named}) from stdin`));
  return {
    async write(text: string): Promise<void> {
      if (!stream.write(text)) await once(stream, 'drain');
    },
    async end(): Promise<number> {
      stream.end();
      await finished(stream);
      return stream.rowCount ?? 0;
    },
  };
}

/** Rows as the text format of COPY has them. */
export function copyText(rows: readonly Row[], columns: readonly string[]): string {
  return rows.map((row) => `${columns.map((column) => field(row[column])).join('\t')}\n`).join('');
}

function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'object') return escaped(JSON.stringify(value));
  return String(value);
}

function escaped(text: string): string {
  return text.replace(
    /[\\\t\n\r]/g,
    (char) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[char] ?? char,
  );
}
