import { type RawBuilder, sql } from 'kysely';

/**
 * Whether a text is found anywhere in a name, in capitals or not. What is compared is small on both sides, the text made
 * so once for all names: `ilike` makes both small at every row, and takes four times as long.
 */
export function isNamed(nameInSmall: RawBuilder<unknown>, text: string): RawBuilder<boolean> {
  return sql<boolean>`${nameInSmall} like (select lower(${pattern(text)}))`;
}

/** A pattern that finds the text anywhere, whatever signs it is written with. */
function pattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

/** That all of one of these groups holds; nothing where there are none. A group that asks nothing holds for every row. */
export function* anyHolds(
  groups: readonly (readonly RawBuilder<unknown>[])[],
): Generator<RawBuilder<boolean>> {
  if (groups.length === 0) return;
  const each = groups.map((group) => sql`(${sql.join([sql`true`, ...group], sql` and `)})`);
  yield sql<boolean>`(${sql.join(each, sql` or `)})`;
}
