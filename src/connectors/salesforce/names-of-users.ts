import { isRow, rowsIn, type Table } from '../tables/table.ts';
import type { NamesOfUsers } from './activities.ts';
import { nameOf } from './read-people.ts';
import { salesforceId } from './salesforce-id.ts';

/** Everybody in the files of users, who are few, by their ids. */
export async function namesOfUsers(tables: readonly Table[]): Promise<NamesOfUsers> {
  const names = new Map<string, string>();
  for await (const row of rowsIn(tables, 'members')) {
    if (isRow(row) && row.text('id') !== '') names.set(salesforceId(row.text('id')), nameOf(row));
  }
  return names;
}
