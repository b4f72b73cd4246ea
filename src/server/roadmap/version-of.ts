import { createHash } from 'node:crypto';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';

/**
 * A name for what a roadmap shows now, which says nothing of it: the same as long as the reader sees the same. What of it
 * is new goes by when they were here, and changes with all else or with them; that their zone is kept from their first
 * visit on, they do not see.
 */
export function versionOf({ isZoneTheirs: _, ...seen }: Roadmap): string {
  return createHash('sha256')
    .update(JSON.stringify({ ...seen, news: null }))
    .digest('base64url')
    .slice(0, 22);
}
