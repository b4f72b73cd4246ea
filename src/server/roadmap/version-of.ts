import { createHash } from 'node:crypto';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';

/** A name for what a roadmap shows now, which says nothing of it: the same as long as the reader sees the same. */
export function versionOf(roadmap: Roadmap): string {
  return createHash('sha256').update(JSON.stringify(roadmap)).digest('base64url').slice(0, 22);
}
