import type { Fact } from '../ledger/facts.ts';
import type { Instant } from '../time/calendar.ts';

/**
 * The ledger as somebody at the client knows it who was here last at an instant: what was written by then, with the
 * mistakes that were in it, and all that they wrote themselves, then or since. What they did is no news to them.
 */
export function factsAsLeftBy(facts: readonly Fact[], contactId: string, since: Instant): Fact[] {
  return facts.filter(
    ({ type, recordedAt, by }) =>
      recordedAt <= since || type === 'deal.opened' || (by.kind === 'client' && by.contactId === contactId),
  );
}
