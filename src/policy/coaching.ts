import type { Actor } from './actor.ts';
import { maySeeDeal, type OwnedDeal } from './deal.ts';

interface Seller {
  readonly memberId: string;
  readonly teamId: string | null;
}

/** Everybody looks at their own control; managers and admins also at that of those whose deals they see. */
export function maySeeControlOf(actor: Actor, seller: Seller): boolean {
  return seller.memberId === actor.memberId || mayCoach(actor, seller);
}

/** Whether this member coaches that one: looks at their deals with them, and writes notes that only they read. */
export function mayCoach(actor: Actor, { memberId, teamId }: Seller): boolean {
  return isCoach(actor) && memberId !== actor.memberId && maySeeDeal(actor, { ownerId: memberId, teamId });
}

/** Whether this member coaches anybody. */
export function isCoach(actor: Actor): boolean {
  return (actor.role === 'admin' || actor.role === 'manager') && actor.sees !== 'own';
}

/** A note is for the seller whose deal it is. */
export function mayWriteNote(actor: Actor, deal: OwnedDeal): boolean {
  return deal.ownerId !== null && mayCoach(actor, { memberId: deal.ownerId, teamId: deal.teamId });
}
