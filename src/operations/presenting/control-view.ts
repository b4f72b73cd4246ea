import type { DealPage } from '#contract/deals/deal-page.ts';
import type { ControlCode } from '#domain/findings/finding-codes.ts';
import { controlAt } from '#domain/standing/control.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { shownFindings } from './finding-view.ts';
import type { Seen } from './seen.ts';

/** What each of the eleven is called, in hand and given up. */
const labels: Readonly<Record<ControlCode, readonly [inHand: string, givenUp: string]>> = {
  unowned: ['You lead the process', 'Nobody leads the process'],
  'thin-plan': ['Every conversation is prepared', 'A plan is thin'],
  'no-next-conversation': ['Next meeting is booked', 'No next conversation'],
  'non-commitment': ['No vague answers accepted', 'Accepted a non-commitment'],
  'one-sided': ['They give as you give', 'You gave and they did not'],
  avoided: ['No hard question avoided', 'Avoided a hard question'],
  'no-value': ['Every ask says what they gain', 'An ask without value for them'],
  'client-led': ['You set the next step', 'Client set the next step'],
  'no-objective': ['Every conversation has an objective', 'A conversation without an objective'],
  'no-backup': ['A backup for every ask', 'No backup'],
  'not-asked': ['You asked last time', 'Nothing was asked'],
};

/** The eleven ways, those given up first, with the sentences that say so. */
export function shownControl(deal: DealView, seen: Seen): DealPage['control'] {
  const { inHand, of, ways } = controlAt(deal.standing, seen.now);
  const shown = ways.map(({ code, holds, findings }) => ({
    code,
    label: labels[code][holds ? 1 : 0],
    inHand: !holds,
    findings: shownFindings(deal, findings, seen),
  }));
  return { inHand, of, ways: shown.sort((one, other) => Number(one.inHand) - Number(other.inHand)) };
}
