import type { Actor } from './actor.ts';

/** Everybody who writes hears what is vague, and may say so. */
export function mayMarkVaguePhrases(actor: Actor): boolean {
  return actor.role !== 'reader';
}

/** What they marked themselves; a manager and an admin also what others did. */
export function mayChangeVaguePhrase(actor: Actor, phrase: { readonly markedBy: string }): boolean {
  if (actor.role === 'admin' || actor.role === 'manager') return true;
  return mayMarkVaguePhrases(actor) && phrase.markedBy === actor.memberId;
}
