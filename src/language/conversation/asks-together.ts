import type { Said } from '../deeds/said.ts';

const together = /\b(?:could|can|shall|should|may) (?:we|you and i)\b.*\?\s*$/i;

/** "Could we go through it together, you, Bill and me?" */
export function asksTogether({ side, source, labelled, sentence: { text } }: Said): boolean {
  if (side !== 'ours' || source === 'notes' || !labelled.cues.includes('proposes together')) return false;
  return together.test(text) && /\btogether\b|\bwith (?:you|your)\b/i.test(text);
}
