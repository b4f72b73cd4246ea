import { filledIn } from './header-row.ts';

/**
 * What a line of a table is: a row; one cell alone, which is a title, the footer of a report, or half a row; the total of
 * others; or the header once more, which some programs write above each group. Only tables of amounts have sums: a lone
 * number elsewhere may be somebody's telephone.
 */
export type LineKind = 'row' | 'alone' | 'total' | 'header';

export function kindOfLine(cells: readonly string[], header: readonly string[], hasSums: boolean): LineKind {
  if (header.length <= 2) return 'row';
  const filled = filledIn(cells);
  if (filled > 1 && header.every((name, place) => cells[place]?.trim() === name.trim())) return 'header';
  if (isTotal(cells, filled, hasSums)) return 'total';
  return filled === 1 && cells[0]?.trim() !== '' ? 'alone' : 'row';
}

const total = /^((grand|sub)[ -]?)?totals?\b|^(gesamt|zwischen)?summe\b|^total g[ée]n[ée]ral\b/i;
const isNumber = (cell: string) => /^[\s\d.,'’%\p{Sc}()-]*$/u.test(cell);

/** A number under a column and nothing else, or behind a word that says so. */
function isTotal(cells: readonly string[], filled: number, hasSums: boolean): boolean {
  const [first = '', ...others] = cells.map((cell) => cell.trim());
  if (filled === 1) return hasSums && first === '' && others.every(isNumber);
  return total.test(first) && others.every(isNumber);
}

/** What only stands below a report. */
export function isBelowReport(text: string): boolean {
  return (
    /^(copyright|©|\(c\) )|all rights reserved|^confidential|do not distribute|^generated (by|on)\b|^(filtered|report) by\b/i.test(
      text.trim(),
    ) || total.test(text.trim())
  );
}
