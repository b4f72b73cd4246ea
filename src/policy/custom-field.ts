import type { Actor } from './actor.ts';

/** Which fields there are is for everybody who fills them in: those decide it who lead. */
export function mayShapeFields(actor: Actor): boolean {
  return actor.role === 'admin' || actor.role === 'manager';
}
