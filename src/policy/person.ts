import type { Actor } from './actor.ts';

/** Everything that is kept of somebody, whatever the one who takes it may see on the pages. */
export function mayTakeOutPerson(actor: Actor): boolean {
  return actor.role === 'admin';
}

/** Nobody can have back what was erased. */
export function mayErasePerson(actor: Actor): boolean {
  return actor.role === 'admin';
}
