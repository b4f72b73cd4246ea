import type { Actor } from './actor.ts';

/** A token acts as the member who made it: their role, and what they see. An admin may end anybody's. */
export function mayRevokeToken(actor: Actor, token: { readonly memberId: string }): boolean {
  return actor.role === 'admin' || token.memberId === actor.memberId;
}

/** An admin sees which tokens there are, though never a token itself. */
export function seesTokensOf(actor: Actor): 'all' | { readonly memberId: string } {
  return actor.role === 'admin' ? 'all' : { memberId: actor.memberId };
}
