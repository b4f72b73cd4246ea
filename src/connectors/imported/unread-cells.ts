import type { Row } from '../tables/table.ts';

/** A cell that says something, but not what its column holds: an e-mail without an @, a day that no calendar has. */
export interface UnreadCell {
  readonly column: string;
  readonly text: string;
}

export function unreadCell(row: Row, field: string, text = row.text(field)): UnreadCell {
  return { column: row.column(field), text };
}

/** Reads a cell; what says something and is none is kept among the unread, and counts for nothing. */
export function readOr<Value>(
  row: Row,
  field: string,
  unread: UnreadCell[],
  read: (text: string) => Value | undefined,
): Value | null {
  const text = row.text(field);
  if (text === '') return null;
  const value = read(text);
  if (value === undefined) unread.push(unreadCell(row, field));
  return value ?? null;
}

/** What describes somebody, with cells that have no field of their own, or fit into none, in lines below it. */
export function withLinesOf(about: string, cells: readonly UnreadCell[]): string {
  const lines = cells.map(({ column, text }) => `${column}: ${text}`).join('\n');
  return [about, lines].filter((part) => part !== '').join('\n\n');
}

const begins = 'Not readable: ';
const ends = '. The row came without it; mend it in the file of these rows, and import that.';

/** Why a row that was taken stands among those to mend. `before` is what was said of it already. */
export function whyToMend(unread: readonly UnreadCell[], before?: string): string {
  const said = before?.startsWith(begins) ? [before.slice(begins.length, -ends.length)] : [];
  const cells = unread.map(({ column, text }) => `${column} "${text.slice(0, 200)}"`);
  return `${begins}${[...said, ...cells].join(', ')}${ends}`;
}
