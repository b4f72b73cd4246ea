import type { Channel } from '../../ledger/facts.ts';
import type { DealState } from '../../standing/standing.ts';
import { addDays, type Instant, type Zone } from '../../time/calendar.ts';

/**
 * Days without a touch after which an account is out of touch, whatever its deals and their playbooks: as the workspace
 * has set for how long it lets a client go without a word, else 30.
 */
export const outOfTouchDays = (cadenceDays: number | null): number => cadenceDays ?? 30;

/** What one deal says of how an account is looked after. */
export interface AccountDeal {
  readonly state: DealState;
  readonly openedAt: Instant;
  readonly lastTouchAt: Instant | null;
  readonly lastChannel: Channel | null;
}

export interface OutOfTouch {
  readonly from: Instant;
  /** How we were in touch last: the next time by another. */
  readonly lastChannel: Channel | null;
}

/**
 * Nobody has been in touch with an account for so many days: from the last touch in any of its deals, lost ones included;
 * without a touch, from the first opening. An account all of whose deals are lost is no longer looked after.
 */
export function outOfTouch(
  deals: readonly AccountDeal[],
  zone: Zone,
  cadenceDays: number | null = null,
): OutOfTouch | null {
  if (deals.every((deal) => deal.state === 'lost')) return null;
  const touches = deals.flatMap(({ lastTouchAt, lastChannel }) =>
    lastTouchAt === null ? [] : [{ at: lastTouchAt, channel: lastChannel }],
  );
  const last = touches.sort((one, other) => (one.at < other.at ? 1 : -1))[0];
  const firstOpening = deals.map((deal) => deal.openedAt).sort()[0];
  const since = last?.at ?? firstOpening;
  if (since === undefined) return null;
  return { from: addDays(since, outOfTouchDays(cadenceDays), zone), lastChannel: last?.channel ?? null };
}
