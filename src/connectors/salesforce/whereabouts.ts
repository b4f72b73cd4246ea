import { isRow, rowsIn, type Table } from '../tables/table.ts';
import { salesforceId } from './salesforce-id.ts';

/** What stands for tasks, events, cases, quotes and mails where something hangs on them: the ids that their rows name. */
export type Whereabouts = ReadonlyMap<string, readonly string[]>;

const fields = ['aboutId', 'whatId', 'whoId', 'opportunityId', 'contactId', 'parentId', 'accountId'];

/** Looks in these tables for the rows with the ids that are asked for; of all others nothing is kept. */
export async function whereaboutsOf(
  wanted: ReadonlySet<string>,
  tables: readonly Table[],
): Promise<Whereabouts> {
  const found = new Map<string, readonly string[]>();
  if (wanted.size === 0) return found;
  for await (const row of rowsIn(tables, 'files')) {
    const id = isRow(row) ? salesforceId(row.text('id')) : '';
    if (!isRow(row) || !wanted.has(id)) continue;
    found.set(
      id,
      fields.map((field) => salesforceId(row.text(field))).filter((one) => one !== ''),
    );
  }
  return found;
}

/** The ids of a place, and behind them those of what it is part of. */
export function withWhereabouts(ids: readonly string[], known: Whereabouts): string[] {
  const next = ids.flatMap((id) => known.get(id) ?? []);
  return [...ids, ...next, ...next.flatMap((id) => known.get(id) ?? [])];
}
