import type { Actor } from './actor.ts';
import { mayChangeAddressBook } from './address-book.ts';

interface Written {
  readonly writtenBy: string | null;
}

/** Its words are its writer's; what came in from elsewhere is worded anew by whoever keeps the address book. */
export function mayChangeNote(actor: Actor, { writtenBy }: Written): boolean {
  return mayChangeAddressBook(actor) && (writtenBy === null || writtenBy === actor.memberId);
}

/** Taken away by its writer, and by those who lead. */
export function mayRemoveNote(actor: Actor, note: Written): boolean {
  return mayChangeNote(actor, note) || actor.role === 'admin' || actor.role === 'manager';
}
