import type { Actor } from './actor.ts';

/** Accounts and contacts are one address book: everybody in the workspace reads it, and who sells keeps it. */
export function mayChangeAddressBook(actor: Actor): boolean {
  return actor.role !== 'reader';
}
