import type { Actor } from './actor.ts';

/**
 * A manager drafts what their people will sell by, as an admin does. Publishing is the admin's: it changes what every
 * deal opened from then on is measured by, in other teams too.
 */
export function mayEditPlaybooks(actor: Actor): boolean {
  return actor.role === 'admin' || actor.role === 'manager';
}
