import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import { insertRows } from './bulk-rows.ts';

export type LinkedNoun = 'member' | 'account' | 'contact' | 'deal' | 'note' | 'mail' | 'group';

/** What the cells of a row said, as short sums by the fields that they fill. */
export type Said = Readonly<Record<string, string>>;

/** What a row of another system became here, and how it looked then. */
export interface Link {
  readonly externalId: string;
  readonly nounId: string;
  readonly rowHash: string;
  /** What each of its cells said; left out where nobody asks for that. */
  readonly said?: Said | null;
  /** The import that wrote it last. */
  readonly importId: string;
}

/** What the rows with these ids became at an earlier import, by their ids there. */
export async function findLinks(
  tx: DatabaseTransaction,
  of: { workspaceId: string; sourceName: string; noun: LinkedNoun },
  externalIds: readonly string[],
): Promise<Map<string, Link>> {
  if (externalIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('import_link')
    .select(['external_id', 'noun_id', 'row_hash', 'said', 'import_id'])
    .where('workspace_id', '=', of.workspaceId)
    .where('source', '=', of.sourceName)
    .where('noun', '=', of.noun)
    .where('external_id', '=', sql<string>`any(${externalIds})`)
    .execute();
  return new Map(
    rows.map((row) => [
      row.external_id,
      {
        externalId: row.external_id,
        nounId: row.noun_id,
        rowHash: row.row_hash,
        said: row.said,
        importId: row.import_id,
      },
    ]),
  );
}

export async function saveLinks(
  tx: DatabaseTransaction,
  of: { workspaceId: string; sourceName: string; noun: LinkedNoun },
  links: readonly Link[],
): Promise<void> {
  await insertRows(
    tx,
    'import_link',
    links.map(({ externalId, nounId, rowHash, said = null, importId }) => ({
      workspace_id: of.workspaceId,
      source: of.sourceName,
      noun: of.noun,
      external_id: externalId,
      noun_id: nounId,
      row_hash: rowHash,
      said,
      import_id: importId,
    })),
    { key: ['workspace_id', 'source', 'noun', 'external_id'], update: true },
  );
}
