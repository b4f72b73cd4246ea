import type { MergedPeople } from '../ledger/merged-people.ts';
import type { KindKey } from '../playbook/playbook.ts';
import type { Instant } from '../time/calendar.ts';

/** The span in which a finding holds: without a break since one instant, and by the clock until another (R28, R36). */
export interface Held {
  readonly since: Instant;
  readonly until: Instant | null;
}

/** What the fold itself has to remember between two facts. */
export interface FoldMemory {
  /** How many facts were applied. */
  readonly applied: number;
  /** Our touches on different days since the last two-way one. */
  readonly unansweredAt: readonly Instant[];
  /** What the client missed or postponed since the last two-way touch. */
  readonly missedAt: readonly Instant[];
  /** Since when each finding has held without a break, and until when by the clock, by code and subject. */
  readonly holding: Readonly<Record<string, Held>>;
  /** Until when a member has set a finding aside, by code and subject. */
  readonly setAside: Readonly<Record<string, Instant>>;
  /** When each kind was first gained by anyone. */
  readonly firstGainedAt: Readonly<Record<KindKey, Instant>>;
  /** Under which id those count who stood twice in the address book; left out where nobody did. */
  readonly sameAs?: MergedPeople;
}
