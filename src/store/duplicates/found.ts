import { sql } from 'kysely';
import type { EvidenceCode } from '#domain/address-book/duplicates/evidence.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import type { MergedNoun } from './duplicate-tables.ts';

/** Two records that are perhaps one; the smaller id stands first. */
export interface FoundPair {
  readonly oneId: string;
  readonly otherId: string;
  readonly likelihood: number;
  readonly evidence: readonly EvidenceCode[];
}

export interface Pair {
  readonly noun: MergedNoun;
  readonly oneId: string;
  readonly otherId: string;
}

/** Writes down what was found; what somebody said to be two stays two. */
export async function saveFound(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: MergedNoun,
  pairs: readonly FoundPair[],
  at: Instant,
): Promise<void> {
  if (pairs.length === 0) return;
  await tx
    .insertInto('duplicate')
    .values(
      pairs.map(({ oneId, otherId, likelihood, evidence }) => ({
        ...{ workspace_id: workspaceId, noun, one_id: oneId, other_id: otherId },
        ...{ likelihood, evidence: [...evidence], found_at: at },
      })),
    )
    .onConflict((known) =>
      known.columns(['workspace_id', 'noun', 'one_id', 'other_id']).doUpdateSet(({ ref }) => ({
        likelihood: ref('excluded.likelihood'),
        evidence: ref('excluded.evidence'),
        found_at: ref('excluded.found_at'),
      })),
    )
    .execute();
}

/** What was found before and was not found again since is no longer alike. */
export async function dropFoundBefore(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: MergedNoun,
  since: Instant,
): Promise<void> {
  await sql`delete from duplicate where workspace_id = ${workspaceId} and noun = ${noun}
    and found_at < ${since} and apart_at is null`.execute(tx);
}

/** The pairs in which both are still there and nobody has decided yet, the likeliest first. */
export async function listFound(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: MergedNoun,
  page: { after: FoundPair | null; limit: number },
): Promise<FoundPair[]> {
  const { after, limit } = page;
  const { rows } = await sql<FoundPair>`
    select one_id as "oneId", other_id as "otherId", likelihood, evidence
    from duplicate where ${undecided(workspaceId, noun)}
      and (${after === null} or (-likelihood, one_id, other_id)
        > (${-(after?.likelihood ?? 0)}::real, ${after?.oneId ?? null}::uuid, ${after?.otherId ?? null}::uuid))
    order by likelihood desc, one_id, other_id limit ${limit}`.execute(tx);
  return rows;
}

/** How many pairs are undecided. */
export async function countFound(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: MergedNoun,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from duplicate where ${undecided(workspaceId, noun)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

function undecided(workspaceId: string, noun: MergedNoun) {
  const there = (column: string) => sql`exists (select from ${sql.table(noun)} record
    where record.workspace_id = ${workspaceId} and ${sql.ref(`record.${noun}_id`)} = ${sql.ref(column)}
      and record.removed_at is null)`;
  return sql`workspace_id = ${workspaceId} and noun = ${noun} and apart_at is null
    and ${there('one_id')} and ${there('other_id')}`;
}

/** Says that two are two, or that nobody has decided; also where nobody had found them alike. */
export async function markApart(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, oneId, otherId }: Pair,
  by: { memberId: string; at: Instant } | null,
  at: Instant,
): Promise<void> {
  const apart = { apart_by: by?.memberId ?? null, apart_at: by?.at ?? null };
  await tx
    .insertInto('duplicate')
    .values({
      ...{ workspace_id: workspaceId, noun, one_id: oneId, other_id: otherId },
      ...{ likelihood: 0, evidence: [], found_at: at, ...apart },
    })
    .onConflict((known) => known.columns(['workspace_id', 'noun', 'one_id', 'other_id']).doUpdateSet(apart))
    .execute();
}
