import type { Actor } from './actor.ts';

/** As much of a kept view as decides who may see and change it. */
export interface KeptView {
  readonly ownerId: string;
  readonly shared: boolean;
}

export function maySeeKeptView(actor: Actor, view: KeptView): boolean {
  return view.shared || view.ownerId === actor.memberId;
}

/** Their own; a manager and an admin also what is shared, so that nobody’s leaving freezes it. */
export function mayChangeKeptView(actor: Actor, view: KeptView): boolean {
  if (view.ownerId === actor.memberId) return true;
  return view.shared && (actor.role === 'admin' || actor.role === 'manager');
}

/** Who only reads keeps views for themselves. */
export function mayShareKeptViews(actor: Actor): boolean {
  return actor.role !== 'reader';
}
