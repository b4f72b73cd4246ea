import type { Actor } from './actor.ts';

/** Which deals a member may see, as data: the store turns it into SQL, so that lists never hold what is not shown. */
export type VisibleDeals =
  | { readonly all: true }
  | { readonly ownerId: string }
  /** Their own, and those of their team, unowned ones included. */
  | { readonly teamId: string; readonly ownerId: string };

/** As much of a deal as decides who may see and change it. */
export interface OwnedDeal {
  readonly ownerId: string | null;
  readonly teamId: string | null;
}

export function visibleDeals(actor: Actor): VisibleDeals {
  if (actor.role === 'admin' || actor.sees === 'all') return { all: true };
  if (actor.sees === 'team' && actor.teamId !== null) {
    return { teamId: actor.teamId, ownerId: actor.memberId };
  }
  return { ownerId: actor.memberId };
}

/** Whom this does not hold for is told that there is no such deal, not that they may not see it. */
export function maySeeDeal(actor: Actor, deal: OwnedDeal): boolean {
  const visible = visibleDeals(actor);
  if ('all' in visible) return true;
  if (deal.ownerId === visible.ownerId) return true;
  return 'teamId' in visible && deal.teamId === visible.teamId;
}

/**
 * Who may record anything in a deal. A manager works on what they see; a seller on their own deals, and on their
 * team's where they see those, so that colleagues can stand in for each other. Seeing everything does not let a
 * seller write in other teams' deals.
 */
export function mayChangeDeal(actor: Actor, deal: OwnedDeal): boolean {
  if (actor.role === 'reader' || !maySeeDeal(actor, deal)) return false;
  if (actor.role === 'admin' || actor.role === 'manager') return true;
  return deal.ownerId === actor.memberId || (actor.teamId !== null && deal.teamId === actor.teamId);
}

/** A seller opens deals of their own; a manager also for whom they see; an admin for anybody or nobody. */
export function mayOpenDeal(actor: Actor, deal: OwnedDeal): boolean {
  if (actor.role === 'reader') return false;
  if (actor.role === 'seller') return deal.ownerId === actor.memberId;
  return maySeeDeal(actor, deal);
}

/** Whether this member may open deals at all: the page shows the button by it. */
export function mayOpenDeals(actor: Actor): boolean {
  return actor.role !== 'reader';
}
