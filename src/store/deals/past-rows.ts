import type { Past } from '#domain/standing/past.ts';
import type { LapseTable, TenureTable } from '../deal-tables.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** What a deal's ledger tells of the time before now, as rows. */
export interface PastRows {
  readonly lapse: readonly LapseTable[];
  readonly tenure: readonly TenureTable[];
}

/** Of a write that only adds to what is stored of the past. */
export const nothingPast: Past = { lapses: [], tenures: [] };

export function pastRows(
  { lapses, tenures }: Past,
  { workspaceId, dealId }: { readonly workspaceId: string; readonly dealId: string },
): PastRows {
  const key = { workspace_id: workspaceId, deal_id: dealId };
  return {
    lapse: lapses.map(({ code, subject, from, until }) => ({
      ...key,
      code,
      subject: subject ?? '',
      from_at: from,
      until_at: until,
    })),
    tenure: tenures.map(({ ownerId, from, until }) => ({
      ...key,
      owner_id: ownerId,
      from_at: from,
      until_at: until,
    })),
  };
}

/** What is stored of a deal's past. */
export async function loadPastRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealId: string,
): Promise<PastRows> {
  const lapse = await tx
    .selectFrom('lapse')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', dealId)
    .execute();
  const tenure = await tx
    .selectFrom('tenure')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', dealId)
    .execute();
  return { lapse, tenure };
}
