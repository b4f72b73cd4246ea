import type { DealPage } from '#contract/deals/deal-page.ts';
import { controlAt } from '#domain/standing/control.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { givenUpTexts, inHandTexts, notKnownTexts } from '#texts/control-ways.ts';
import { sayIn } from '#texts/say.ts';
import { shownFindings } from './finding-view.ts';
import type { Seen } from './seen.ts';

const order = ['given up', 'in hand', 'not known'] as const;

/** The eleven ways, those given up first, with the sentences that say so. What cannot be told yet is neither. */
export function shownControl(deal: DealView, seen: Seen): DealPage['control'] {
  const { inHand, of, unknown, ways } = controlAt(deal.standing, seen.now);
  const says = {
    'in hand': sayIn(seen.locale, inHandTexts),
    'given up': sayIn(seen.locale, givenUpTexts),
    'not known': sayIn(seen.locale, notKnownTexts),
  };
  const shown = ways.map(({ code, holds, known, findings }) => {
    const state = holds ? 'given up' : known ? 'in hand' : 'not known';
    return { code, label: says[state](code), state, findings: shownFindings(deal, findings, seen) } as const;
  });
  return {
    inHand: inHand - unknown,
    of: of - unknown,
    ways: shown.sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state)),
  };
}
