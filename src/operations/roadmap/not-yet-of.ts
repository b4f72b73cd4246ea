import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import type { KindKey } from '#domain/playbook/playbook.ts';
import type { DealView } from '#domain/standing/deal-view.ts';

/** What somebody said themselves; that we take it for a maybe of theirs is ours to know. */
export function notYetOf(
  { standing }: DealView,
  contactId: string,
  kind: KindKey,
): Roadmap['steps'][number]['notYet'] {
  const position = standing.positions[contactId]?.[kind];
  if (position?.state !== 'maybe' || !position.byClient || position.reason !== 'not yet') return null;
  return { words: position.words, until: position.reviewOn };
}
