import { type Instant, later } from '../time/calendar.ts';
import type { DealView } from './deal-view.ts';
import { endedLapses, type HeldControl, heldControl, type Lapse, nothingHeld } from './lapses.ts';
import type { DealCard } from './standing.ts';

/** A span in which somebody had a deal that was open, and was looked at: never before its import (R4). */
export interface Tenure {
  readonly ownerId: string;
  readonly from: Instant;
  /** Null while it lasts. */
  readonly until: Instant | null;
}

/** What a ledger tells of the time before now: where control was given up, and who had the deal when. */
export interface Past {
  readonly lapses: readonly Lapse[];
  readonly tenures: readonly Tenure[];
}

/** Collects the past while facts are being applied. */
export class PastWatch {
  readonly #lapses: Lapse[] = [];
  readonly #tenures: Tenure[] = [];
  #held: HeldControl = nothingHeld;
  #running: { ownerId: string; from: Instant } | null = null;
  #at: Instant;

  /** Begins at the instant of the last fact before those to come. */
  constructor(at: Instant) {
    this.#at = at;
  }

  /** How the deal stood before the next fact, where that was looked at. */
  begin(deal: DealView): void {
    this.#held = deal.remember(heldControl);
  }

  /** After each fact; `isFollowed` is false in the years that an import brought along. */
  note(deal: DealView, at: Instant, isFollowed: boolean): void {
    const held = isFollowed ? deal.remember(heldControl) : nothingHeld;
    this.#lapses.push(...endedLapses(this.#held, held, this.#at, at));
    this.#held = held;
    this.#at = later(this.#at, at);
    this.#noteOwner(deal.standing.deal, at);
  }

  #noteOwner(card: DealCard, at: Instant): void {
    const ownerId = holderOf(card);
    if (ownerId === (this.#running?.ownerId ?? null)) return;
    this.#end(at);
    const from = later(later(at, card.openedAt), card.findingsFrom ?? at);
    this.#running = ownerId === null ? null : { ownerId, from };
  }

  #end(at: Instant): void {
    if (this.#running && this.#running.from < at) this.#tenures.push({ ...this.#running, until: at });
    this.#running = null;
  }

  /** What was seen; the tenures only where it began with the opening of the deal. */
  past(): Past {
    const running = this.#running ? [{ ...this.#running, until: null }] : [];
    return { lapses: this.#lapses, tenures: [...this.#tenures, ...running] };
  }
}

/** Who has the deal in hand: nobody while it is not open. */
export function holderOf({ state, ownerId }: DealCard): string | null {
  return state === 'open' ? ownerId : null;
}
