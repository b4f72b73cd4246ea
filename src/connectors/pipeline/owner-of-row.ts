import type { Reference } from '../imported/imported.ts';
import type { Row } from '../tables/table.ts';
import { byName } from './read-deals.ts';

/** Who looks after them, by their name or their e-mail. */
export function ownerOf(row: Row): { owner?: Reference } {
  const owner = byName(row.text('owner'));
  return owner ? { owner } : {};
}
