import { addHours, dayOf, elapsedDays } from '../time/calendar.ts';
import type { DealView } from './deal-view.ts';
import type { Pace } from './standing.ts';

/** A pace takes two steps. */
const fewestKinds = 2;

/**
 * This client's own days per gained commitment, and the day on which the decision falls at that pace (R41): from the
 * opening to the latest first gain, over the kinds gained by anyone.
 */
export function paceOf(deal: DealView): Pace | null {
  const { deal: card, memory } = deal.standing;
  const firstGains = deal.map.keys.flatMap((kind) => {
    const at = memory.firstGainedAt[kind];
    return at !== undefined && deal.someoneGained(kind) ? [at] : [];
  });
  const latest = firstGains.sort().at(-1);
  if (latest === undefined || firstGains.length < fewestKinds) return null;
  const daysPerCommitment = Math.max(0, elapsedDays(card.openedAt, latest)) / firstGains.length;
  const left = kindsLeft(deal);
  return {
    daysPerCommitment,
    usualDaysPerCommitment: deal.map.playbook.usualDaysPerCommitment,
    decisionDay: left === 0 ? null : dayOf(addHours(latest, daysPerCommitment * left * 24), deal.zone),
  };
}

/** How many kinds nobody has gained yet, up to the decision, itself among them. */
export function kindsLeft(deal: DealView): number {
  const last = deal.map.place('decide');
  return deal.map.keys.filter(
    (kind, place) => place <= last && !deal.someoneGained(kind) && !deal.isWaived(kind),
  ).length;
}
