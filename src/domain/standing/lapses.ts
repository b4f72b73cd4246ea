import { type ControlCode, controlCodes } from '../findings/finding-codes.ts';
import { findingKey } from '../findings/finding-key.ts';
import { findingsFloor } from '../findings/findings-of.ts';
import { noNextConversation } from '../findings/rules/no-next-conversation.ts';
import { earlier, type Instant, later } from '../time/calendar.ts';
import type { DealView } from './deal-view.ts';
import type { Held } from './fold-memory.ts';

/** A span in which control was given up in one of the eleven ways, and that is over. */
export interface Lapse {
  readonly code: ControlCode;
  /** What it concerned, as of a finding. */
  readonly subject: string | null;
  readonly from: Instant;
  readonly until: Instant;
}

/** The eleven ways as they stand after a fact, by code and subject, each with the span in which it holds. */
export type HeldControl = ReadonlyMap<string, Held>;

export const nothingHeld: HeldControl = new Map();

const ofCondition: ReadonlySet<string> = new Set(
  controlCodes.filter((code) => code !== 'no-next-conversation'),
);

/** What of the eleven a deal's conditions give; the one that rests on a date is looked at here. */
export function heldControl(deal: DealView): HeldControl {
  const { memory, deal: card } = deal.standing;
  const floor = findingsFloor(card);
  const held = new Map<string, Held>();
  for (const [key, span] of Object.entries(memory.holding)) {
    if (ofCondition.has(codeIn(key))) held.set(key, span.since < floor ? { ...span, since: floor } : span);
  }
  if (card.state === 'open') {
    for (const { code, subject, from } of deal.remember(noNextConversation)) {
      held.set(findingKey(code, subject), { since: later(from, floor), until: null });
    }
  }
  return held;
}

/**
 * The lapses that a fact of the instant `at` ended, or that the clock had ended since the fact before it, at `since`.
 * What holds on unbroken is none yet: the findings have it.
 */
export function endedLapses(before: HeldControl, after: HeldControl, since: Instant, at: Instant): Lapse[] {
  const lapses: Lapse[] = [];
  for (const [key, held] of before) {
    const still = after.get(key);
    // Nothing changed, and no clock ends it: so it is with most of them after most facts.
    if (still === held && held.until === null) continue;
    const end = endOf(held, still !== undefined && lasts(still, at) ? still.since : null, at);
    const heldLately = held.since < end && (held.until === null || held.until > since);
    if (heldLately && !holdsOn(held, still, at)) lapses.push(lapseOf(key, held.since, end));
  }
  return lapses;
}

/** Where it holds again from an instant before `at`, the one before it ended there: the two never lie over each other. */
function endOf(held: Held, again: Instant | null, at: Instant): Instant {
  const end = held.until === null ? at : earlier(held.until, at);
  return again === null ? end : earlier(end, again);
}

function holdsOn(held: Held, still: Held | undefined, at: Instant): boolean {
  if (still === undefined || still.since !== held.since) return false;
  return lasts(held, at) && lasts(still, at);
}

const lasts = ({ until }: Held, at: Instant): boolean => until === null || at < until;

function lapseOf(key: string, from: Instant, until: Instant): Lapse {
  const code = codeIn(key) as ControlCode;
  return { code, subject: key === code ? null : key.slice(code.length + 1), from, until };
}

/** Codes have no spaces; a subject may. */
function codeIn(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}
