import type { ImportNoun } from '#contract/imports/mapping.ts';
import { readDate } from '../values/written-date.ts';

type Columns = Readonly<Record<string, string>>;

/** What shows by its values alone what it is, and the fields of which any has it already. */
const shown: readonly { readonly field: string; readonly unless: RegExp; holds(value: string): boolean }[] = [
  { field: 'email', unless: /email/i, holds: (value) => /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(value) },
  { field: 'phone', unless: /phone|mobile/i, holds: isPhone },
];

/**
 * Columns of people and companies whose headers say nothing that we know, by what stands in them: nothing but e-mail
 * addresses, or nothing but telephones. Days are left alone, since nobody can tell a birthday from the day of an entry.
 */
export function withColumnsByValues(
  columns: Columns,
  noun: ImportNoun | null,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Columns {
  if (noun !== 'contacts' && noun !== 'accounts') return columns;
  const found: Record<string, string> = { ...columns };
  for (const { field, unless, holds } of shown) {
    if (Object.keys(found).some((one) => unless.test(one))) continue;
    const taken = new Set(Object.values(found));
    const column = header.find((name, place) => {
      const values = rows.map((cells) => cells[place]?.trim() ?? '').filter((value) => value !== '');
      return !taken.has(name) && values.length > 0 && values.every(holds);
    });
    if (column !== undefined) found[field] = column;
  }
  return found;
}

/** Numbers alone may be anything: a telephone begins with a plus, a zero or a bracket, or its digits stand in groups. */
function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  return (
    digits >= 7 &&
    digits <= 15 &&
    /^[+(]?\d[\d\s()./-]*$/.test(value) &&
    /^[+0(]|\d[\s()/-]+\d/.test(value) &&
    readDate(value, 'day first') === undefined
  );
}
