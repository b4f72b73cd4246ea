import type { Move } from './settled-moves.ts';

/** What is coming of one deal on one day: what can be done about it first. */
export type ComingOfDeal = readonly [Move, ...Move[]];

/** What is coming, by the day in the reader's zone on which it begins, and one line a deal. */
export function comingByDay(
  coming: readonly Move[],
  dayOf: (instant: string) => string,
): readonly (readonly [day: string, deals: readonly ComingOfDeal[]])[] {
  const days = Map.groupBy(coming, ({ from }) => dayOf(from));
  return [...days].map(([day, ones]) => [
    day,
    [...Map.groupBy(ones, ({ deal }) => deal.dealId).values()].map(firstThings),
  ]);
}

function firstThings(ones: readonly Move[]): ComingOfDeal {
  // What is still to be held cannot be closed out yet.
  const canAct = ({ act }: Move) => Number(act.name !== 'close-out');
  const sorted = ones.toSorted((one, other) => canAct(other) - canAct(one) || other.severity - one.severity);
  return sorted as unknown as ComingOfDeal;
}
