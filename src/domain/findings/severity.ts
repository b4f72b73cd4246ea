import type { Playbook } from '../playbook/playbook.ts';
import { elapsedDays, type Instant } from '../time/calendar.ts';
import type { FindingCode } from './finding-codes.ts';

/** The most weeks past its instant that still raise a finding. */
const mostWeeks = 3;
/** Elapsed days on either side of the decision within which everything counts double. */
const decisionDays = 14;

/**
 * The part of the severity that no clock changes (R39): the code's weight in the playbook × log10(10 + value), with
 * the value in whole units of its currency.
 */
export function baseSeverity(code: FindingCode, playbook: Playbook, value: number): number {
  return (playbook.weights[code] ?? 1) * Math.log10(10 + Math.max(0, value));
}

/**
 * Severity at an instant (R39): base × (1 + weeks past its instant, at most 3) × 2 within 14 days of the decision.
 * What is late counts one week more.
 */
export function severityAt(
  finding: { readonly from: Instant; readonly lateFrom: Instant | null },
  base: number,
  decisionAt: Instant | null,
  at: Instant,
): number {
  const weeksLate = finding.lateFrom !== null && finding.lateFrom <= at ? 1 : 0;
  const weeksPast = Math.max(0, elapsedDays(finding.from, at) / 7);
  const nearness = decisionAt !== null && Math.abs(elapsedDays(at, decisionAt)) <= decisionDays ? 2 : 1;
  return base * (1 + Math.min(mostWeeks, weeksPast + weeksLate)) * nearness;
}
