import { harmless, styled } from './print.ts';
import { cut, shownWidth } from './shown-width.ts';

export interface Column {
  head: string;
  align?: 'right';
  /** Gives way where the terminal is narrow. */
  shrinks?: true;
}

const gap = '  ';
const narrowest = 12;

/** Rows in columns. Where the width is known (a terminal) columns that may shrink do; nothing is cut otherwise. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly (string | number)[])[],
  width: number | undefined = process.stdout.columns,
): string {
  const cells = rows.map((row) => row.map((cell) => harmless(String(cell))));
  const hasHead = columns.some(({ head }) => head !== '');
  const widths = fitted(
    columns,
    columns.map(({ head }, at) =>
      Math.max(shownWidth(head), ...cells.map((row) => shownWidth(row[at] ?? ''))),
    ),
    width,
  );
  const line = (row: readonly string[]) =>
    columns
      .map(({ align }, at) => padded(cut(row[at] ?? '', widths[at] ?? 0), widths[at] ?? 0, align))
      .join(gap)
      .trimEnd();
  const head = hasHead ? [styled('dim', line(columns.map((column) => column.head)))] : [];
  return [...head, ...cells.map(line)].join('\n');
}

function fitted(columns: readonly Column[], wanted: readonly number[], width: number | undefined): number[] {
  const widths = [...wanted];
  if (width === undefined) return widths;
  let over = widths.reduce((sum, one) => sum + one + gap.length, -gap.length) - width;
  while (over > 0) {
    const shrinking = columns.flatMap(({ shrinks }, at) =>
      shrinks && (widths[at] ?? 0) > narrowest ? [at] : [],
    );
    const widest = shrinking.reduce(
      (most, at) => ((widths[at] ?? 0) > (widths[most] ?? 0) ? at : most),
      shrinking[0] ?? -1,
    );
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
  return widths;
}

function padded(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - shownWidth(text)));
  return align === 'right' ? space + text : text + space;
}
