import type { Fact, NewFact } from '#domain/ledger/facts.ts';
import { joinEarlier } from '#domain/ledger/join-earlier.ts';
import { clashing } from '#domain/ledger/subjects-of.ts';
import type { Writing } from '#domain/ledger/writing.ts';
import { type CommitmentMap, mapOf } from '#domain/playbook/map.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { type DealView, dealView } from '#domain/standing/deal-view.ts';
import type { Standing } from '#domain/standing/standing.ts';
import type { Zone } from '#domain/time/calendar.ts';
import { mayChangeDeal, maySeeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { append, foldContext } from '#store/deals/append.ts';
import { idOfAuthor } from '#store/deals/fact-rows.ts';
import { loadDealForWrite, loadFacts, type StoredDeal } from '#store/deals/load-deal.ts';
import type { World } from '../world.ts';
import { dealNotFound } from './find-deal.ts';

/** A deal that is locked for a write, with what a decision about it needs. */
export interface DealAtHand {
  readonly dealId: string;
  readonly standing: Standing;
  readonly view: DealView;
  readonly map: CommitmentMap;
  readonly zone: Zone;
  readonly writing: Writing;
  /** The whole ledger, for the few decisions that look back. */
  history(): Promise<Fact[]>;
}

/** What every write to a deal is told besides its own input. */
export interface DealWrite {
  readonly dealId: string;
  readonly seenSequence?: number | undefined;
  /** Also where the opening was taken back, which only an undo of that undo can be about. */
  readonly evenUndone?: true;
}

export interface WrittenDeal {
  readonly dealId: string;
  readonly sequence: number;
  readonly factIds: string[];
  readonly standing: Standing;
}

/** What is decided about a deal: the facts to record, or why not. */
export type Decide = (
  deal: DealAtHand,
) => Promise<Result<readonly NewFact[], Refusal>> | Result<readonly NewFact[], Refusal>;

/** Load, decide, save: the one way in which a deal that is there is written to. */
export async function writeToDeal(
  world: World,
  write: DealWrite,
  decide: Decide,
): Promise<Result<WrittenDeal, Refusal>> {
  const deal = await loadDealForWrite(world.tx, world.workspace.id, write.dealId);
  return writeToLoaded(world, deal, write, decide);
}

/** Decides and saves, for a deal that is loaded and locked already. */
export async function writeToLoaded(
  world: World,
  deal: StoredDeal | null,
  write: Omit<DealWrite, 'dealId'>,
  decide: Decide,
): Promise<Result<WrittenDeal, Refusal>> {
  const { tx, workspace, actor } = world;
  if (!deal || !maySeeDeal(actor, deal)) return dealNotFound();
  if (deal.standing.deal.undone && !write.evenUndone) return dealNotFound();
  if (!mayChangeDeal(actor, deal)) return notAllowed('change this deal');
  const hand = await atHand(world, deal);
  const decided = await decide(hand);
  if (!decided.ok) return decided;
  const clash = await clashSince(world, deal, write.seenSequence, decided.value);
  if (clash) return clash;
  if (decided.value.length === 0) return accept(nothingWritten(deal));
  const newFacts = joinEarlier(deal.standing, decided.value, hand.writing);
  const { facts, standing } = await append(tx, workspace, deal, newFacts);
  const factIds = facts.map(({ id }) => id);
  return accept({ dealId: deal.dealId, sequence: standing.sequence, factIds, standing });
}

/** How the member writes facts: as themselves, now. */
export function writingOf(world: World): Writing {
  return {
    by: { kind: 'member', memberId: world.actor.memberId },
    now: world.now,
    newId: () => world.newId(),
  };
}

async function atHand(world: World, deal: StoredDeal): Promise<DealAtHand> {
  const { standing, dealId } = deal;
  const { tx, workspace } = world;
  const context = await foldContext(tx, workspace, [], standing);
  const map = mapOf(context.playbook(standing.deal.playbook));
  const { zone } = standing.deal;
  return {
    dealId,
    standing,
    map,
    zone,
    view: dealView(standing, { map, zone }),
    writing: writingOf(world),
    history: () => loadFacts(tx, workspace.id, dealId),
  };
}

function nothingWritten({ dealId, standing }: StoredDeal): WrittenDeal {
  return { dealId, sequence: standing.sequence, factIds: [], standing };
}

/** Whether somebody else wrote about the same thing since the writer looked; everything else goes side by side. */
async function clashSince(
  world: World,
  deal: StoredDeal,
  seenSequence: number | undefined,
  planned: readonly NewFact[],
) {
  if (seenSequence === undefined || seenSequence >= deal.standing.sequence) return null;
  const since = await loadFacts(world.tx, world.workspace.id, deal.dealId, seenSequence);
  const clash = clashing(since, planned);
  if (clash.length === 0) return null;
  return refuse(
    'deal_changed',
    'Somebody else changed this since you opened it. Look at what they recorded, then save again.',
    {
      sequence: deal.standing.sequence,
      since: clash.map(({ id, type, recordedAt, by }) => ({
        factId: id,
        type,
        at: recordedAt,
        by: { kind: by.kind, id: idOfAuthor(by) },
      })),
    },
  );
}
