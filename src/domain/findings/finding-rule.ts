import type { KindKey } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { Instant } from '../time/calendar.ts';
import type { FindingCode } from './finding-codes.ts';

/** What a rule says holds of a deal. */
export interface FindingDraft {
  readonly code: FindingCode;
  readonly subject: string | null;
  readonly contactId: string | null;
  readonly kind: KindKey | null;
  readonly evidence: readonly string[];
  readonly until: Instant | null;
  readonly lateFrom: Instant | null;
}

/** A finding whose instant follows from dates in the ledger alone. */
export interface DatedFinding extends FindingDraft {
  readonly from: Instant;
}

/**
 * A finding that rests on a condition: it is true from the first instant since which the condition has held without
 * a break (R36), and not before `notBefore` where a date has to come first.
 */
export interface HoldingFinding extends FindingDraft {
  readonly notBefore: Instant | null;
}

/** Looked at once, when all facts are applied. */
export type DatedRule = (deal: DealView) => readonly DatedFinding[];
/** Looked at after every fact, so that a break in the condition is seen. */
export type HoldingRule = (deal: DealView) => readonly HoldingFinding[];

type About = Partial<Omit<FindingDraft, 'code'>>;

function draft(code: FindingCode, about: About): FindingDraft {
  return {
    code,
    subject: about.subject ?? null,
    contactId: about.contactId ?? null,
    kind: about.kind ?? null,
    evidence: about.evidence ?? [],
    until: about.until ?? null,
    lateFrom: about.lateFrom ?? null,
  };
}

export function dated(code: FindingCode, from: Instant, about: About = {}): DatedFinding {
  return { ...draft(code, about), from };
}

export function holding(
  code: FindingCode,
  about: About = {},
  notBefore: Instant | null = null,
): HoldingFinding {
  return { ...draft(code, about), notBefore };
}
