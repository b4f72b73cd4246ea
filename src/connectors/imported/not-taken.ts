import type { CountedNoun } from '#contract/imports/import-shape.ts';
import type { Failed, Place, Skipped } from './imported.ts';

/** A row that cannot be used as it is. */
export function failed(noun: CountedNoun, place: Place, reason: string): Failed {
  return { kind: 'failed', noun, place, reason };
}

/** A row that is left out on purpose. */
export function skipped(noun: CountedNoun, place: Place, reason: string): Skipped {
  return { kind: 'skipped', noun, place, reason };
}
