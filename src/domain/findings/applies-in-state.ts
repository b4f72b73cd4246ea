import type { DealState } from '../standing/standing.ts';
import type { FindingCode } from './finding-codes.ts';
import type { FindingDraft } from './finding-rule.ts';

const whileParked: ReadonlySet<FindingCode> = new Set([
  'silent',
  'owed',
  'promised',
  'maybe-due',
  'not-closed-out',
]);

/** Which findings still speak once a deal is parked, lost or won (R33). */
export function appliesInState(finding: FindingDraft, state: DealState): boolean {
  switch (state) {
    case 'open':
      return true;
    case 'parked':
      return whileParked.has(finding.code);
    case 'lost':
      return finding.code === 'return-due';
    case 'won':
      return finding.kind === 'execute';
  }
}
