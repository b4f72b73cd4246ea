import type { countRowsNotTaken } from '#contract/imports/imports.ts';
import type { OutputOf } from '#contract/operation.ts';
import { counted } from '../output/in-words.ts';
import { harmless, styled } from '../output/print.ts';
import { table } from '../output/table.ts';

export type RowsNotTaken = OutputOf<typeof countRowsNotTaken>;

const mostReasons = 20;

/** Which rows were left out on purpose, and why: by reason, with the first of their lines. */
export function leftOutText({ leftOut }: RowsNotTaken, written: readonly string[]): string {
  const rows = leftOut.slice(0, mostReasons).map(({ reason, file, rows, lines }) => {
    const more = rows > lines.length ? ' …' : '';
    const where = lines.length === 0 ? 'the whole file' : `line ${lines.join(', ')}${more}`;
    return [rows.toLocaleString('en'), harmless(reason), harmless(file), where];
  });
  const others = leftOut.length - rows.length;
  const where =
    written.length > 0
      ? `Each of them stands in ${written.join(', ')}.`
      : 'With --left-out rows.csv they are written down, to change and import.';
  return [
    styled('bold', 'Left out on purpose:'),
    table(
      [{ head: 'rows', align: 'right' }, { head: 'why' }, { head: 'of' }, { head: '', shrinks: true }],
      rows,
    ),
    ...(others > 0 ? [`… and ${counted(others, 'further reason')}`] : []),
    where,
  ].join('\n');
}
