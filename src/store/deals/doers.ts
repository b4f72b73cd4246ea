import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import type { NameRow } from './names.ts';

/** What somebody of ours did: an entry of the ledger, or an ask of a deal by the ask's own id. */
export interface ActsToName {
  readonly factIds: readonly string[];
  readonly asks: readonly { readonly dealId: string; readonly askId: string }[];
}

export interface Doers {
  /** The member who did it, by the id of the fact or of the ask. */
  readonly doers: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, NameRow>;
}

interface DoerRow {
  readonly of: string;
  readonly memberId: string;
  readonly name: string;
}

/** Who of our members did what. A promise is made by whom it names; what a client or an import did has nobody here. */
export async function loadDoers(
  tx: DatabaseTransaction,
  workspaceId: string,
  { factIds, asks }: ActsToName,
): Promise<Doers> {
  if (factIds.length + asks.length === 0) return { doers: new Map(), names: new Map() };
  const deals = [...new Set(asks.map(({ dealId }) => dealId))];
  const { rows } = await sql<DoerRow>`
    select act.of, member.member_id as "memberId", member.name
    from (
      select fact_id::text as of, coalesce(data->>'memberId', case when by_kind = 'member' then by_id::text end) as by
        from fact where workspace_id = ${workspaceId} and fact_id = any(${factIds}::uuid[])
      union all
      select data->>'askId', case when by_kind = 'member' then by_id::text end
        from fact where workspace_id = ${workspaceId} and deal_id = any(${deals}::uuid[]) and type = 'ask.made'
          and data->>'askId' = any(${asks.map(({ askId }) => askId)}::text[])
    ) act
    join member on member.workspace_id = ${workspaceId} and member.member_id = act.by::uuid`.execute(tx);
  return {
    doers: new Map(rows.map(({ of, memberId }) => [of, memberId])),
    names: new Map(rows.map(({ memberId, name }) => [memberId, { id: memberId, name, title: null }])),
  };
}
