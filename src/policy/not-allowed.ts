import { refuse } from '#domain/refusal.ts';

/** The one refusal of every policy. `what` is the rest of "You may not …". */
export function notAllowed(what: string) {
  return refuse('not_allowed', `You may not ${what}. An admin of your workspace can change what you may do.`);
}
