import type { NewFact } from '#domain/ledger/facts.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { mayChangeDeal, maySeeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import type { StoredDeal } from '#store/deals/load-deal.ts';
import { loadPartsForWrite } from '#store/deals/load-parts.ts';
import { dealNotFound } from '../deals/find-deal.ts';
import { type DealAtHand, type WrittenDeal, writeToLoaded } from '../deals/write-to-deal.ts';
import type { World } from '../world.ts';

/** A write to a conversation, and so to each deal that it is about. */
export interface PartsWrite {
  readonly dealId: string;
  readonly conversationId: string;
  readonly seenSequence?: number | undefined;
  /** The other deals as the writer saw them; those that do not share the conversation yet do so from now on. */
  readonly others?: readonly { readonly dealId: string; readonly seenSequence?: number | undefined }[];
  /** Whether the other deals have to be the writer's to change too, or are left alone where they are not. */
  readonly ofOthers?: 'all' | 'what is theirs to change';
}

/** Where a decision stands among the deals of the conversation. */
export interface Together {
  /** The deal that the write names; the others follow it. */
  readonly isNamed: boolean;
  readonly named: StoredDeal;
  /** Every deal of the conversation, in the order in which they are locked. */
  readonly dealIds: readonly string[];
}

export interface WrittenParts extends WrittenDeal {
  /** What was written in the other deals. */
  readonly also: readonly WrittenDeal[];
}

type DecidePart = (
  deal: DealAtHand,
  together: Together,
) => Promise<Result<readonly NewFact[], Refusal>> | Result<readonly NewFact[], Refusal>;

/**
 * Writes to all deals of a conversation in one transaction: each has its own facts, and they stand together or not at
 * all. The deals are locked in the order of their ids.
 */
export async function writeToParts(
  world: World,
  write: PartsWrite,
  decide: DecidePart,
): Promise<Result<WrittenParts, Refusal>> {
  const { dealId, conversationId, others = [] } = write;
  const joining = others.map((one) => one.dealId);
  const deals = await loadPartsForWrite(world.tx, world.workspace.id, { dealId, conversationId, joining });
  const named = deals.find((deal) => deal.dealId === dealId);
  const objection = objectionTo(world, deals, named, write);
  if (objection) return objection;
  const written: WrittenDeal[] = [];
  for (const deal of deals) {
    const isNamed = deal === named;
    if (!named || (!isNamed && !mayChangeDeal(world.actor, deal))) continue;
    const seenSequence = isNamed ? write.seenSequence : sequenceSeen(write, deal.dealId);
    const together = { isNamed, named, dealIds: deals.map((one) => one.dealId) };
    const part = await writeToLoaded(world, deal, { seenSequence }, (hand) => decide(hand, together));
    if (!part.ok) return part;
    written.push(part.value);
  }
  const own = written.find((part) => part.dealId === dealId);
  if (!own) return dealNotFound();
  return accept({ ...own, also: written.filter((part) => part !== own) });
}

function objectionTo(
  { actor }: World,
  deals: readonly StoredDeal[],
  named: StoredDeal | undefined,
  { others = [], ofOthers = 'all' }: PartsWrite,
) {
  if (!named || !maySeeDeal(actor, named)) return dealNotFound();
  if (!mayChangeDeal(actor, named)) return notAllowed('change this deal');
  const joining = others.map((one) => deals.find(({ dealId }) => dealId === one.dealId));
  if (joining.some((deal) => !deal || !maySeeDeal(actor, deal))) return dealNotFound();
  if (ofOthers === 'all' && deals.some((deal) => !mayChangeDeal(actor, deal))) {
    return refuse(
      'not_allowed',
      'This conversation is also about a deal that is not yours to change. Ask its owner, or take your deal out of it.',
    );
  }
  const account = named.standing.deal.accountId;
  const elsewhere = joining.find((deal) => account === null || deal?.standing.deal.accountId !== account);
  if (!elsewhere) return null;
  return refuse(
    'deals_of_different_accounts',
    'One conversation can be about several deals of one account. These are deals of different ones.',
    { dealId: elsewhere.dealId },
  );
}

function sequenceSeen({ others = [] }: PartsWrite, dealId: string): number | undefined {
  return others.find((one) => one.dealId === dealId)?.seenSequence;
}

/** What is answered of such a write. */
export function shownParts({ standing: _, also, ...own }: WrittenParts) {
  return { ...own, also: also.map(({ standing: _of, ...part }) => part) };
}
