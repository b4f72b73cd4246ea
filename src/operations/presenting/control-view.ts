import type { DealPage } from '#contract/deals/deal-page.ts';
import { controlAt } from '#domain/standing/control.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { givenUpTexts, inHandTexts } from '#texts/control-ways.ts';
import { sayIn } from '#texts/say.ts';
import { shownFindings } from './finding-view.ts';
import type { Seen } from './seen.ts';

/** The eleven ways, those given up first, with the sentences that say so. */
export function shownControl(deal: DealView, seen: Seen): DealPage['control'] {
  const { inHand, of, ways } = controlAt(deal.standing, seen.now);
  const sayInHand = sayIn(seen.locale, inHandTexts);
  const sayGivenUp = sayIn(seen.locale, givenUpTexts);
  const shown = ways.map(({ code, holds, findings }) => ({
    code,
    label: holds ? sayGivenUp(code) : sayInHand(code),
    inHand: !holds,
    findings: shownFindings(deal, findings, seen),
  }));
  return { inHand, of, ways: shown.sort((one, other) => Number(one.inHand) - Number(other.inHand)) };
}
