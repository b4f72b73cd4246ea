import { refuse } from '#domain/refusal.ts';

export function insightNotFound() {
  return refuse('insight_not_found', 'There is no such insight in your library.');
}
