import type { FindingView } from '#contract/deals/finding-view.ts';
import { aboutFinding } from '#domain/findings/about-finding.ts';
import { baseSeverity, severityAt } from '#domain/findings/severity.ts';
import { type PlaceToAsk, placesAhead } from '#domain/guidance/place-to-ask.ts';
import { wholeUnits } from '#domain/money.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { decisionMilestone } from '#domain/standing/derive.ts';
import type { Finding } from '#domain/standing/standing.ts';
import { startOfDay } from '#domain/time/calendar.ts';
import { actFor, toneOf } from './finding-act.ts';
import { findingWords } from './finding-words.ts';
import type { Seen } from './seen.ts';
import type { FindingToTell } from './words-of.ts';

/** What of a finding is shown as it is. */
export interface FindingToShow extends FindingToTell {
  readonly until: string | null;
  readonly setAsideUntil: string | null;
  readonly severity: number;
}

export function shownFinding(finding: FindingToShow, ahead: readonly PlaceToAsk[], seen: Seen): FindingView {
  const { about: _, evidence, ...shown } = finding;
  return {
    ...shown,
    ...findingWords(finding, seen),
    tone: toneOf(finding.code),
    evidence: [...evidence],
    act: actFor(finding, ahead, seen),
  };
}

/** Findings of a deal that is at hand, most at stake first. */
export function shownFindings(deal: DealView, findings: readonly Finding[], seen: Seen): FindingView[] {
  const { valueMinor, currency, zone } = deal.standing.deal;
  const value = valueMinor === null ? 0 : wholeUnits(valueMinor, currency);
  const decisionOn = decisionMilestone(deal)?.date ?? null;
  const ahead = placesAhead(deal.standing, seen.now);
  const decisionAt = decisionOn === null ? null : startOfDay(decisionOn, zone);
  return findings
    .map((finding) => {
      const base = baseSeverity(finding.code, deal.map.playbook, value);
      const severity = severityAt(finding, base, decisionAt, seen.now);
      return shownFinding({ ...finding, about: aboutFinding(deal, finding), severity }, ahead, seen);
    })
    .sort((one, other) => other.severity - one.severity);
}
