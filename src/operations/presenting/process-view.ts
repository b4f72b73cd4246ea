import type { ProcessView } from '#contract/deals/process-view.ts';
import { type BuyingGuidance, guidanceOnBuying } from '#domain/guidance/buying-experience.ts';
import { stillUsual } from '#domain/playbook/usual-milestone.ts';
import { milestonesInOrder } from '#domain/roadmap/roadmap-steps.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { decisionMilestone } from '#domain/standing/derive.ts';
import { kindsLeft } from '#domain/standing/pace.ts';
import { type Day, daysBetween } from '#domain/time/calendar.ts';
import type { AccountDetails } from '#store/address-book/accounts.ts';
import { processSentencesTexts } from '#texts/process-sentences.ts';
import { sayIn } from '#texts/say.ts';
import { dayLabel } from './dates.ts';
import { listed, type Seen } from './seen.ts';

/** How the client buys: what is usual and missing, when the decision falls and why, and how experienced they are. */
export function shownProcess(deal: DealView, details: AccountDetails, seen: Seen): ProcessView {
  const { milestones } = deal.standing;
  const undated = milestonesInOrder(deal).filter(
    ({ state, date, required }) => state === 'open' && date === null && required,
  );
  const say = sayIn(seen.locale, processSentencesTexts);
  return {
    usual: stillUsual(seen.map.playbook.milestones, Object.values(milestones)),
    isOrdered: deal.standing.milestoneOrder.length > 0,
    undated: undated.map(({ milestoneId, name }) => ({ milestoneId, name })),
    askWhen:
      undated.length === 0
        ? null
        : say('askWhen', {
            count: undated.length,
            steps: listed(
              undated.map(({ name }) => name),
              seen.locale,
            ),
          }),
    reason: whenTheyDecide(deal, seen),
    buying: shownBuying(deal, details, seen),
  };
}

/** When the decision falls at their pace, with the reason: beside the date that they named, and beside our plan. */
export function whenTheyDecide(deal: DealView, seen: Pick<Seen, 'locale' | 'today'>): string | null {
  const { pace, deal: card } = deal.standing;
  if (card.state !== 'open' || deal.isGainedForDeal('decide')) return null;
  const named = decisionMilestone(deal)?.date ?? null;
  const atTheirPace = pace?.decisionDay ?? null;
  const say = sayIn(seen.locale, processSentencesTexts);
  const steps = kindsLeft(deal);
  const theirs = named === null ? '' : dayLabel(named, seen);
  if (pace === null || atTheirPace === null) {
    if (named === null) return null;
    return named < seen.today ? say('namedPast', { theirs }) : say('onlyNamed', { theirs, steps });
  }
  const given = { days: Math.round(pace.daysPerCommitment), steps, on: dayLabel(atTheirPace, seen) };
  // Nothing lies further ahead than what has passed already.
  const falls = atTheirPace < seen.today ? null : latest(atTheirPace, named);
  const reason =
    atTheirPace < seen.today
      ? named === null
        ? say('slowedNoDate', given)
        : say('slowedNamed', { ...given, theirs })
      : named === null
        ? say('paceNoDate', given)
        : atTheirPace > named
          ? say('paceLater', { ...given, theirs, span: span(named, atTheirPace, seen.locale) })
          : say('paceInTime', { ...given, theirs });
  const plan = card.expectedClose;
  if (plan === null) return reason;
  const planned =
    falls !== null && plan < falls
      ? say('planEarly', { plan: dayLabel(plan, seen), span: span(plan, falls, seen.locale) })
      : say('planLater', { plan: dayLabel(plan, seen) });
  return `${reason} ${planned}`;
}

const latest = (one: Day, other: Day | null): Day => (other !== null && other > one ? other : one);

/** From two weeks on people count in weeks. */
function span(from: Day, to: Day, locale: string): string {
  const days = daysBetween(from, to);
  const say = sayIn(locale, processSentencesTexts);
  return days < 14 ? say('days', { count: days }) : say('weeks', { count: Math.round(days / 7) });
}

function shownBuying(deal: DealView, details: AccountDetails, seen: Seen): ProcessView['buying'] {
  const { accountId } = deal.standing.deal;
  if (accountId === null) return null;
  const howOften = details.howOften ?? null;
  const guidance = guidanceOnBuying(deal, howOften);
  return {
    accountId,
    howOften,
    lastBought: details.lastBought ?? null,
    guidance,
    sentence: sentenceOn(guidance, deal, seen),
    question: questionOnBuying(deal, details, seen),
  };
}

function sentenceOn(guidance: BuyingGuidance | null, deal: DealView, seen: Seen): string | null {
  const say = sayIn(seen.locale, processSentencesTexts);
  if (guidance === 'what keeps going wrong') return say('wrongWhy');
  if (guidance !== 'show the way') return null;
  return Object.keys(deal.standing.milestones).length === 0 ? say('showWay') : say('wayKnown');
}

/** The question that follows from how experienced they are, as it can be asked; null where none does. */
export function questionOnBuying(
  deal: DealView,
  { howOften = null, lastBought }: AccountDetails,
  seen: Pick<Seen, 'locale'>,
): string | null {
  if (deal.standing.deal.accountId === null) return null;
  const say = sayIn(seen.locale, processSentencesTexts);
  switch (guidanceOnBuying(deal, howOften)) {
    case 'ask':
      return say('askExperience');
    case 'show the way':
      return say('askWay');
    case 'what keeps going wrong':
      return lastBought ? say('askWrongLast', { last: lastBought }) : say('askWrong');
    case null:
      return null;
  }
}
