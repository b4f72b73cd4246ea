import type { Actor } from './actor.ts';

/** An import opens deals for anybody and brings members along. */
export function mayImport(actor: Actor): boolean {
  return actor.role === 'admin';
}

/** The sample brings deals and members along, as an import does. */
export function mayLoadSample(actor: Actor): boolean {
  return actor.role === 'admin';
}

/** The whole workspace in one file, whatever the one who takes it may see on the pages. */
export function mayExport(actor: Actor): boolean {
  return actor.role === 'admin';
}
