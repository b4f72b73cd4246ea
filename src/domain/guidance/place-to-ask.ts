import type { Standing } from '../standing/standing.ts';
import type { Instant } from '../time/calendar.ts';

/** What is to be asked for: of nobody in particular, or of no kind in particular, where that is open. */
export interface AskToPlace {
  readonly kind: string | null;
  readonly contactId: string | null;
}

/** A planned conversation, as far as it matters for what may be asked in it. */
export interface PlaceToAsk {
  readonly conversationId: string;
  readonly startsAt: Instant;
  readonly title: string | null;
  readonly participants: readonly string[];
  readonly objective: AskToPlace | null;
}

/**
 * Of the planned conversations, the next first, the one in which something is best asked: that whose objective it is
 * already, else the next one that has no objective yet and in which that person takes part. Null where a new one has to
 * be planned for it.
 */
export function placeToAsk(ahead: readonly PlaceToAsk[], ask: AskToPlace): PlaceToAsk | null {
  const isTheirs = ({ objective }: PlaceToAsk) => objective !== null && isSame(objective, ask);
  const isFree = (one: PlaceToAsk) => one.objective === null && isThere(one, ask.contactId);
  return ahead.find(isTheirs) ?? ahead.find(isFree) ?? null;
}

/** What is planned and has not begun, the next first. */
export function placesAhead(standing: Standing, at: Instant): PlaceToAsk[] {
  return Object.values(standing.conversations)
    .filter(({ state, startsAt }) => state === 'planned' && startsAt > at)
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
    .map(({ conversationId, startsAt, title, participants, plan: { objective } }) => ({
      conversationId,
      startsAt,
      title,
      participants,
      objective: objective ? { kind: objective.kind ?? null, contactId: objective.contactId ?? null } : null,
    }));
}

function isSame(objective: AskToPlace, { kind, contactId }: AskToPlace): boolean {
  if (kind === null || objective.kind !== kind) return false;
  return contactId === null || objective.contactId === null || objective.contactId === contactId;
}

/** Whoever is to be asked comes; a conversation in which nobody is named yet may still be theirs. */
function isThere({ participants }: PlaceToAsk, contactId: string | null): boolean {
  return contactId === null || participants.length === 0 || participants.includes(contactId);
}
