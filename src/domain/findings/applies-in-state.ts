import type { DealView } from '../standing/deal-view.ts';
import type { FindingCode } from './finding-codes.ts';
import type { FindingDraft } from './finding-rule.ts';

const whileParked: ReadonlySet<FindingCode> = new Set([
  'silent',
  'owed',
  'promised',
  'answer-due',
  'maybe-due',
  'not-closed-out',
]);

/** Which findings still speak once a deal is parked, lost or won (R33). */
export function appliesInState(finding: FindingDraft, deal: DealView): boolean {
  switch (deal.standing.deal.state) {
    case 'open':
      return true;
    case 'parked':
      return whileParked.has(finding.code);
    case 'lost':
      return finding.code === 'return-due';
    case 'won':
      // Whoever waits for our answer waits for it, whatever they have bought.
      return (
        finding.code === 'answer-due' || (finding.kind !== null && deal.map.isAfterDeciding(finding.kind))
      );
  }
}
