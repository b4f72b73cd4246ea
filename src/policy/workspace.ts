import type { Actor } from './actor.ts';

export function mayChangeWorkspace(actor: Actor): boolean {
  return actor.role === 'admin';
}

/** Publishing a playbook changes what every deal opened from then on is measured by. */
export function mayPublishPlaybook(actor: Actor): boolean {
  return actor.role === 'admin';
}

/** Rebuilding and verifying touch every deal, whoever owns it. */
export function mayRebuild(actor: Actor): boolean {
  return actor.role === 'admin';
}
