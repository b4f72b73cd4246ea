import { createHash } from 'node:crypto';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';

/**
 * A name for what a roadmap shows now, which says nothing of it: the same as long as the reader sees the same. What of it
 * is new goes by when they were here, and changes with all else or with them.
 */
export function versionOf(roadmap: Roadmap): string {
  return createHash('sha256')
    .update(JSON.stringify({ ...roadmap, news: null }))
    .digest('base64url')
    .slice(0, 22);
}
