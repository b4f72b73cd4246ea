import type { Evidence, Fact } from '../../ledger/facts.ts';

/** What we hear ourselves is not evidence from the client; what they write, accept or do is (R17). */
const evidenceFromClient: readonly Evidence[] = ['written', 'calendar', 'roadmap'];

/** Whether a fact is the client's own: they recorded it, or it rests on what they wrote, accepted or did. */
export function isFromClient(fact: Pick<Fact, 'by'>, evidence: Evidence): boolean {
  return fact.by.kind === 'client' || evidenceFromClient.includes(evidence);
}
