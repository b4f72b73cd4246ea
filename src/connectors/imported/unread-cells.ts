import type { Row } from '../tables/table.ts';

/** A cell that says something, but not what its column holds: an e-mail without an @, a day that no calendar has. */
export interface UnreadCell {
  readonly column: string;
  readonly text: string;
}

export function unreadCell(row: Row, field: string, text = row.text(field)): UnreadCell {
  return { column: row.column(field), text };
}

/** What describes somebody, with what could not be read below it, so that nothing is lost. */
export function withUnread(about: string, unread: readonly UnreadCell[]): string {
  return [about, ...unread.map(({ column, text }) => `${column}: ${text}`)]
    .filter((line) => line !== '')
    .join('\n');
}

const begins = 'Not readable: ';
const ends = '. The row came without it; mend it here, and import this file.';

/** Why a row that was taken stands among those to mend. `before` is what was said of it already. */
export function whyToMend(unread: readonly UnreadCell[], before?: string): string {
  const said = before?.startsWith(begins) ? [before.slice(begins.length, -ends.length)] : [];
  const cells = unread.map(({ column, text }) => `${column} "${text.slice(0, 200)}"`);
  return `${begins}${[...said, ...cells].join(', ')}${ends}`;
}
