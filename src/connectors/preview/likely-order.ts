import type { DateOrder, DecimalMark } from '#contract/imports/mapping.ts';
import type { OpenedFile } from './opened-file.ts';
import type { Scan } from './scan.ts';

/** Where people write the day before the month; beside them only Manila, which does not, has such a zone. */
const dayFirst = /^(?:Europe|Africa|Asia|Atlantic|Australia|Indian)\/(?!Manila$)/;

/**
 * The order that the dates themselves show. Where none of them does: the day stands first in tables with semicolons, which
 * sheets write where a comma parts decimals, and where the times are of a zone of the Old World; else the month.
 */
export function orderOf({ dates }: Scan, files: readonly OpenedFile[], zone: string): DateOrder {
  const shown = (form: 'day first' | 'month first') => dates.filter(({ forms }) => forms.has(form)).length;
  if (shown('day first') !== shown('month first'))
    return shown('day first') > shown('month first') ? 'day first' : 'month first';
  return dayFirst.test(zone) || files.some(({ form }) => form.delimiter === ';')
    ? 'day first'
    : 'month first';
}

/**
 * The decimal mark that the numbers themselves show. Where every number could be read in both ways, a point before three
 * digits parts thousands: nobody writes amounts to a thousandth.
 */
export function markOf({ numbers }: Scan): DecimalMark {
  const cells = (mark: DecimalMark | 'either') => numbers.reduce((sum, { marks }) => sum + marks[mark], 0);
  if (cells('.') !== cells(',')) return cells('.') > cells(',') ? '.' : ',';
  return numbers.some(({ marks, example }) => marks.either > 0 && example.includes('.')) ? ',' : '.';
}
