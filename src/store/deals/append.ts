import { sql } from 'kysely';
import type { Fact, NewFact } from '#domain/ledger/facts.ts';
import type { Playbook, PlaybookReference } from '#domain/playbook/playbook.ts';
import { advance, areInOrder, type FoldContext, fold } from '#domain/standing/fold.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { dealChanges } from '../deal-changes.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { type DealPlace, dealRows } from './deal-rows.ts';
import { rowOfFact } from './fact-rows.ts';
import { loadFacts, type StoredDeal, teamOf } from './load-deal.ts';
import { savedRows } from './save-rows.ts';

/** What a deal's ledger holds after a write. */
export interface Appended {
  readonly facts: readonly Fact[];
  readonly standing: Standing;
}

/**
 * Appends facts to a deal that is locked for it, and brings everything that follows up to them, in one statement.
 * Whoever listens is told once the transaction stands.
 */
export async function append(
  tx: DatabaseTransaction,
  context: FoldContext,
  workspaceId: string,
  deal: StoredDeal,
  newFacts: readonly NewFact[],
): Promise<Appended> {
  const facts = inPlace(newFacts, deal.standing.sequence);
  const history = areInOrder(deal.standing, facts) ? [] : await loadFacts(tx, workspaceId, deal.dealId);
  const standing = advance(context, deal.standing, facts, () => history);
  const { ownerId } = standing.deal;
  const teamId = ownerId === deal.ownerId ? deal.teamId : await teamOf(tx, workspaceId, ownerId);
  const before = placed(workspaceId, deal.dealId, deal.teamId);
  const after = placed(workspaceId, deal.dealId, teamId);
  await save(tx, after, facts, [
    ...savedRows(
      dealRows(deal.standing, playbookOf(context, deal.standing), before),
      dealRows(standing, playbookOf(context, standing), after),
    ),
  ]);
  return { facts, standing };
}

/** Opens the ledger of a new deal. */
export async function appendFirst(
  tx: DatabaseTransaction,
  context: FoldContext,
  place: DealPlace,
  newFacts: readonly NewFact[],
): Promise<Appended> {
  const facts = inPlace(newFacts, 0);
  const standing = fold(context, facts);
  await save(tx, place, facts, savedRows(null, dealRows(standing, playbookOf(context, standing), place)));
  return { facts, standing };
}

async function save(
  tx: DatabaseTransaction,
  { workspaceId, dealId }: DealPlace,
  facts: readonly Fact[],
  parts: ReturnType<typeof savedRows>,
): Promise<void> {
  const rows = facts.map((fact) => ({ workspace_id: workspaceId, deal_id: dealId, ...rowOfFact(fact) }));
  const change = { workspaceId, dealId, sequence: facts.at(-1)?.sequence ?? 0 };
  const statements = [
    sql`insert into fact select * from jsonb_populate_recordset(null::fact, ${JSON.stringify(rows)}::jsonb)`,
    ...parts,
  ];
  const named = statements.map((statement, index) => sql`${sql.ref(`part_${index}`)} as (${statement})`);
  await sql`with ${sql.join(named)} select pg_notify(${dealChanges}, ${JSON.stringify(change)})`.execute(tx);
}

/** Gives new facts their places in the ledger. */
export function inPlace(newFacts: readonly NewFact[], after: number): Fact[] {
  return newFacts.map((fact, index) => ({ ...fact, sequence: after + index + 1 }) as Fact);
}

/** The playbooks that a deal and what is added to it go by. */
export function referencesIn(
  facts: readonly Pick<NewFact, 'type' | 'data'>[],
  standing?: Standing,
): PlaybookReference[] {
  const named = facts.flatMap((fact) =>
    'playbook' in fact.data && fact.data.playbook ? [fact.data.playbook] : [],
  );
  return standing ? [standing.deal.playbook, ...named] : named;
}

function playbookOf(context: FoldContext, standing: Standing): Playbook {
  return context.playbook(standing.deal.playbook);
}

function placed(workspaceId: string, dealId: string, teamId: string | null): DealPlace {
  return { workspaceId, dealId, teamId };
}
