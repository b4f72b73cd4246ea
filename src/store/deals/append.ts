import { sql } from 'kysely';
import type { Fact, NewFact } from '#domain/ledger/facts.ts';
import type { Playbook, PlaybookReference } from '#domain/playbook/playbook.ts';
import { withCadence } from '#domain/playbook/with-cadence.ts';
import { advanceInOrder, type FoldContext, foldWithPast, isMoreOfTheSame } from '#domain/standing/fold.ts';
import type { Standing } from '#domain/standing/standing.ts';
import type { Zone } from '#domain/time/calendar.ts';
import { type DealChange, dealChanges } from '../deal-changes.ts';
import { sendAlong } from '../prompt-driver.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { type DealPlace, dealRows } from './deal-rows.ts';
import { rowOfFact } from './fact-rows.ts';
import { loadFacts, type StoredDeal, teamOf } from './load-deal.ts';
import { loadPastRows, nothingPast } from './past-rows.ts';
import { playbooksFor } from './playbooks.ts';
import { inOneStatement, savedRows } from './save-rows.ts';

/** As much of the workspace as a fold goes by. */
export interface WorkspaceOfDeals {
  readonly id: string;
  readonly zone: Zone;
  /** Before a deal is silent, whatever its playbook says; null where the playbook is followed. */
  readonly cadenceDays: number | null;
}

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
  workspace: WorkspaceOfDeals,
  deal: StoredDeal,
  newFacts: readonly NewFact[],
): Promise<Appended> {
  const workspaceId = workspace.id;
  const facts = inPlace(newFacts, deal.standing.sequence);
  const again = isMoreOfTheSame(deal.standing, facts) ? null : await wholeOf(tx, workspaceId, deal.dealId);
  const context = await foldContext(tx, workspace, [...(again?.facts ?? []), ...facts], deal.standing);
  const folded = again
    ? foldWithPast(context, [...again.facts, ...facts])
    : advanceInOrder(context, deal.standing, facts);
  const { standing } = folded;
  const { ownerId } = standing.deal;
  const teamId = ownerId === deal.ownerId ? deal.teamId : await teamOf(tx, workspaceId, ownerId);
  const before = placed(workspaceId, deal.dealId, deal.teamId);
  const after = placed(workspaceId, deal.dealId, teamId);
  await save(tx, after, facts, [
    ...savedRows(
      {
        ...dealRows({ ...deal, past: nothingPast }, playbookOf(context, deal.standing), before),
        ...again?.past,
      },
      dealRows(folded, playbookOf(context, standing), after),
    ),
  ]);
  return { facts, standing };
}

/** Opens the ledger of a new deal. */
export async function appendFirst(
  tx: DatabaseTransaction,
  workspace: WorkspaceOfDeals,
  dealId: string,
  newFacts: readonly NewFact[],
): Promise<Appended> {
  const facts = inPlace(newFacts, 0);
  const context = await foldContext(tx, workspace, facts);
  const folded = foldWithPast(context, facts);
  const { standing } = folded;
  const place = placed(workspace.id, dealId, await teamOf(tx, workspace.id, standing.deal.ownerId));
  await save(tx, place, facts, savedRows(null, dealRows(folded, playbookOf(context, standing), place)));
  return { facts, standing };
}

/** A deal's whole ledger, and what is stored of its past, for a write that may change what was. */
async function wholeOf(tx: DatabaseTransaction, workspaceId: string, dealId: string) {
  return {
    facts: await loadFacts(tx, workspaceId, dealId),
    past: await loadPastRows(tx, workspaceId, dealId),
  };
}

async function save(
  tx: DatabaseTransaction,
  { workspaceId, dealId }: DealPlace,
  facts: readonly Fact[],
  parts: ReturnType<typeof savedRows>,
): Promise<void> {
  const rows = facts.map((fact) => ({ workspace_id: workspaceId, deal_id: dealId, ...rowOfFact(fact) }));
  const fromClient = facts.some(({ by, type }) => by.kind === 'client' && type !== 'roadmap.visited');
  const sequence = facts.at(-1)?.sequence ?? 0;
  const change: DealChange = {
    ...{ workspaceId, dealId, sequence },
    ...(fromClient ? { fromClient } : {}),
  };
  const statements = [
    sql`insert into fact select * from jsonb_populate_recordset(null::fact, ${JSON.stringify(rows)}::jsonb)`,
    ...parts,
  ];
  const told = sql`select pg_notify(${dealChanges}, ${JSON.stringify(change)})`;
  await sendAlong(tx, inOneStatement(statements, told).compile(tx));
}

/** Gives new facts their places in the ledger. */
export function inPlace(newFacts: readonly NewFact[], after: number): Fact[] {
  return newFacts.map((fact, index) => ({ ...fact, sequence: after + index + 1 }) as Fact);
}

/** What a fold of these facts goes by: every playbook that they or the deal name. */
export async function foldContext(
  tx: DatabaseTransaction,
  workspace: WorkspaceOfDeals,
  facts: readonly Pick<NewFact, 'type' | 'data'>[],
  standing?: Standing,
): Promise<FoldContext> {
  const named = facts.flatMap((fact) => referencesOf(fact.data));
  const references = standing ? [standing.deal.playbook, ...named] : named;
  const published = await playbooksFor(tx, workspace.id, references);
  const { zone, cadenceDays } = workspace;
  return { playbook: (reference) => withCadence(published(reference), cadenceDays), zone };
}

/** A correction may lay a playbook over the opening, so that both are looked at. */
function referencesOf(data: NewFact['data']): PlaybookReference[] {
  const fields = data as { playbook?: PlaybookReference; with?: { playbook?: PlaybookReference } };
  return [fields.playbook, fields.with?.playbook].filter((one) => one !== undefined);
}

function playbookOf(context: FoldContext, standing: Standing): Playbook {
  return context.playbook(standing.deal.playbook);
}

function placed(workspaceId: string, dealId: string, teamId: string | null): DealPlace {
  return { workspaceId, dealId, teamId };
}
