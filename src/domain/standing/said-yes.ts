import type { KindKey } from '../playbook/playbook.ts';
import type { Standing } from './standing.ts';

/** Whether what counts as a maybe was a yes that lacks what they will do, and by when (R10). */
export function saidYes({ positions, asks }: Standing, contactId: string, kind: KindKey): boolean {
  const position = positions[contactId]?.[kind];
  if (position?.state !== 'maybe' || position.reviewOn !== null) return false;
  const answered = Object.values(asks).filter(
    (ask) => ask.contactId === contactId && ask.kind === kind && ask.answer !== null,
  );
  return answered.sort((one, other) => other.order - one.order)[0]?.answer === 'yes';
}
