import { type ControlCode, controlCodes } from '../findings/finding-codes.ts';
import { holdsAt } from '../findings/shown-at.ts';
import type { Instant } from '../time/calendar.ts';
import type { Finding, Standing } from './standing.ts';

/** One of the eleven ways in which control is given up, with the findings that say so now. */
export interface ControlWay {
  readonly code: ControlCode;
  readonly holds: boolean;
  readonly findings: readonly Finding[];
}

export interface Control {
  readonly inHand: number;
  readonly of: number;
  readonly ways: readonly ControlWay[];
}

/** Control of the process at an instant: eleven less the ways that hold (R20). */
export function controlAt(standing: Standing, at: Instant): Control {
  const ways = controlCodes.map((code) => {
    const findings = standing.findings.filter((finding) => finding.code === code && holdsAt(finding, at));
    return { code, holds: findings.length > 0, findings };
  });
  return { inHand: ways.filter((way) => !way.holds).length, of: controlCodes.length, ways };
}
