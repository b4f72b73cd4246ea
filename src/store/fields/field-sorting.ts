import { type RawBuilder, sql } from 'kysely';
import { noName, type Sorting } from '../list-order.ts';
import type { RowOf } from './custom-values.ts';

/** That a list is put in order by what a field of the workspace holds. */
export interface FieldSort {
  readonly fieldId: string;
  readonly goesBy: FieldOrder;
}

/**
 * By its letters, by how much it is (15 digits at most, which a float keeps), by where a choice stands among the others,
 * or by what colleagues are called.
 */
export type FieldOrder =
  | 'words'
  | 'number'
  | 'amount'
  | 'yes or no'
  | 'colleague'
  | { readonly optionIds: readonly string[] };

interface JoinedSorting {
  readonly sorting: Sorting;
  /** What its order is read from, beside the rows themselves. */
  readonly joined: RawBuilder<unknown>;
}

/** The column that says in which order records come by a field, where it is only theirs to say. */
export interface FieldPlaces {
  readonly fieldId: string;
  readonly column: 'words' | 'size';
}

/** Where a list is put in order by a field whose places are kept. */
export function placesKept(sort: string | FieldSort): FieldPlaces | null {
  if (typeof sort !== 'object') return null;
  const { fieldId, goesBy } = sort;
  if (goesBy === 'words') return { fieldId, column: 'words' };
  const isSize = goesBy === 'number' || goesBy === 'amount' || goesBy === 'yes or no';
  return isSize ? { fieldId, column: 'size' } : null;
}

/** After every number in one direction, before every number in the other. */
const noSize = { asc: 'infinity', desc: '-infinity' } as const;

/** The order of a list by one of its own sortings, or by a field of the workspace; who holds nothing there comes last. */
export function sortingOf<Named extends string>(
  row: RowOf,
  sort: Named | FieldSort,
  own: Readonly<Record<Named, Sorting>>,
): JoinedSorting {
  if (typeof sort !== 'object') return { sorting: own[sort], joined: sql`` };
  return {
    sorting: { ...sortingBy(row.workspaceId, sort), usual: 'asc' },
    // All at once: asked row by row, a list of a hundred thousand would take as many looks.
    joined: sql`left join custom_value sorted on sorted.workspace_id = ${row.workspaceId}
      and sorted.noun = ${row.noun} and sorted.noun_id = ${sql.ref(row.rowId)}`,
  };
}

function sortingBy(workspaceId: string, { fieldId, goesBy }: FieldSort): Omit<Sorting, 'usual'> {
  const id = sql.lit(fieldId);
  if (goesBy === 'words') {
    return { by: sql`lower(sorted.values->>${id})`, type: 'text', nothing: noName };
  }
  const size = (by: RawBuilder<unknown>) => ({ by, type: 'float8' as const, nothing: noSize });
  if (goesBy === 'number') return size(sql`(sorted.values->${id})::float8`);
  if (goesBy === 'amount') return size(sql`(sorted.values->${id}->'valueMinor')::float8`);
  if (goesBy === 'yes or no') return size(sql`(sorted.values->>${id})::boolean::integer::float8`);
  const places =
    goesBy === 'colleague'
      ? sql`array(select member_id::text from member where member.workspace_id = ${workspaceId}
          order by lower(member.name), member_id)`
      : sql`${[...goesBy.optionIds]}::text[]`;
  // Of several choices the first one counts.
  const chosen = sql`case jsonb_typeof(sorted.values->${id}) when 'array' then sorted.values->${id}->>0
    else sorted.values->>${id} end`;
  return size(sql`array_position(${places}, ${chosen})::float8`);
}
