import { refuse } from '#domain/refusal.ts';

/** What is not there yet needs a name. */
export function nameMissing() {
  return refuse('name_missing', 'Nothing here is meant by this row, and to be made it needs a name.');
}
