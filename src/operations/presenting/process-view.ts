import type { ProcessView } from '#contract/deals/process-view.ts';
import { type BuyingGuidance, guidanceOnBuying } from '#domain/guidance/buying-experience.ts';
import { paceChangesAt } from '#domain/guidance/pace-changes.ts';
import { planAtTheirPace } from '#domain/guidance/plan-at-their-pace.ts';
import { stillUsual } from '#domain/playbook/usual-milestone.ts';
import { milestonesInOrder } from '#domain/roadmap/roadmap-steps.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { decisionMilestone } from '#domain/standing/derive.ts';
import { kindsLeft } from '#domain/standing/pace.ts';
import { type Day, daysBetween, type Instant } from '#domain/time/calendar.ts';
import type { AccountDetails } from '#store/address-book/accounts.ts';
import { builtInText } from '#texts/built-in-words.ts';
import { languages } from '#texts/language.ts';
import { processSentencesTexts } from '#texts/process-sentences.ts';
import { sayIn } from '#texts/say.ts';
import { dayLabel } from './dates.ts';
import { listed, type Seen } from './seen.ts';

/** What is usual and not a step of theirs yet, in whichever language that was taken over. */
export function usualSteps({ map, standing }: DealView) {
  const known = Object.values(standing.milestones).flatMap(({ name }) => inEachLanguage(name));
  return map.playbook.milestones.filter((one) =>
    inEachLanguage(one.name).every(({ name }) => stillUsual([{ ...one, name }], known).length > 0),
  );
}

const inEachLanguage = (name: string) => languages.map((language) => ({ name: builtInText(name, language) }));

/** How the client buys: what is usual and missing, when the decision falls and why, and how experienced they are. */
export function shownProcess(deal: DealView, details: AccountDetails, seen: Seen): ProcessView {
  const undated = milestonesInOrder(deal).filter(
    ({ state, date, required }) => state === 'open' && date === null && required,
  );
  const say = sayIn(seen.locale, processSentencesTexts);
  return {
    usual: usualSteps(deal),
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
    decisionDay: deal.isGainedForDeal('decide') ? null : (fallsAtTheirPace(deal, seen.now)?.day ?? null),
    buying: shownBuying(deal, details, seen),
  };
}

/** When the decision falls at their pace, with the reason: beside the date that they named, and beside our plan. */
export function whenTheyDecide(deal: DealView, seen: Pick<Seen, 'locale' | 'today' | 'now'>): string | null {
  const { deal: card } = deal.standing;
  if (card.state !== 'open' || deal.isGainedForDeal('decide')) return null;
  const named = decisionMilestone(deal)?.date ?? null;
  const theirs = named === null ? '' : dayLabel(named, seen);
  const say = sayIn(seen.locale, processSentencesTexts);
  const falls = fallsAtTheirPace(deal, seen.now);
  if (falls === null) {
    if (named === null) return null;
    return named < seen.today
      ? say('namedPast', { theirs })
      : say('onlyNamed', { theirs, steps: kindsLeft(deal) });
  }
  const { day, steps } = falls;
  const given = { days: Math.round(falls.daysEach), steps, on: dayLabel(day, seen) };
  const isPast = day < seen.today;
  const reason =
    named === null
      ? say(isPast ? 'slowedNoDate' : 'paceNoDate', given)
      : isPast
        ? say('slowedNamed', { ...given, theirs })
        : day > named
          ? say('paceLater', { ...given, theirs, span: span(named, day, seen.locale) })
          : say('paceInTime', { ...given, theirs });
  const plan = card.expectedClose;
  if (plan === null) return reason;
  // What has passed already is nothing to come before.
  const decision = latest(day, named);
  const planned =
    decision >= seen.today && plan < decision
      ? say('planEarly', { plan: dayLabel(plan, seen), span: span(plan, decision, seen.locale) })
      : say('planLater', { plan: dayLabel(plan, seen) });
  return `${reason} ${planned}`;
}

/** The day at their pace as they go now, where something has changed in it; else as they went (R41). */
export function fallsAtTheirPace(
  deal: DealView,
  at: Instant,
): { day: Day; daysEach: number; steps: number } | null {
  const now = paceChangesAt(deal, at).length > 0 ? planAtTheirPace(deal, at) : null;
  if (now !== null) return { day: now.decision.now, daysEach: now.daysEach, steps: now.steps.length };
  const { pace } = deal.standing;
  if (pace === null || pace.decisionDay === null) return null;
  return { day: pace.decisionDay, daysEach: pace.daysPerCommitment, steps: kindsLeft(deal) };
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
