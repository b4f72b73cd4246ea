import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { v7 as newId } from 'uuid';
import type { Site } from '../site.ts';

/** What an import writes, in the order in which the tables point to each other, and by which link its rows are known. */
const tables = [
  ['account', 'account_id', 'account'],
  ['contact', 'contact_id', 'contact'],
  ['deal', 'deal_id', 'deal'],
  ['fact', 'deal_id', 'deal'],
  ['standing', 'deal_id', 'deal'],
  ['finding', 'deal_id', 'deal'],
  ['promise', 'deal_id', 'deal'],
  ['conversation', 'deal_id', 'deal'],
  ['import_link', 'noun_id', null],
] as const;

/**
 * COPY of every row that an import wrote, facts and what follows from them, into the same tables with their indexes
 * and keys: once more, for a workspace that has nothing else.
 */
export async function copyWritten(
  site: Site,
  importId: string,
): Promise<{ rows: number; milliseconds: number }> {
  const client = await site.connectAsSuperuser();
  const workspaceId = newId();
  await client.query(`insert into workspace (workspace_id, name, created_at) values ($1, 'Copied', now())`, [
    workspaceId,
  ]);
  const copies = [];
  for (const [table, id, noun] of tables) {
    const columns = await columnsOf(client, table);
    const linked =
      noun === null
        ? `import_id = '${importId}'`
        : `${id} in (select noun_id from import_link where import_id = '${importId}' and noun = '${noun}')`;
    const selected = ['workspace_id', ...columns].map((name) =>
      name === 'workspace_id' ? `'${workspaceId}'::uuid` : `"${name}"`,
    );
    const rows = `select ${selected.join(', ')} from "${table}" where ${linked}`;
    const bytes = await buffer(client.query(to(`copy (${rows}) to stdout`)));
    copies.push({ bytes, into: `"${table}" (${['workspace_id', ...columns].join(', ')})` });
  }
  let rows = 0;
  const begun = performance.now();
  await client.query('begin');
  for (const { bytes, into } of copies) {
    const copy = client.query(from(`copy ${into} from stdin`));
    await pipeline(Readable.from([bytes]), copy);
    rows += copy.rowCount ?? 0;
  }
  await client.query('commit');
  const milliseconds = performance.now() - begun;
  await client.end();
  return { rows, milliseconds };
}

async function columnsOf(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and column_name <> 'workspace_id'`,
    [table],
  );
  return rows.map(({ name }) => name);
}
