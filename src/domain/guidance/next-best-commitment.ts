import { type CommitmentMap, mapOf } from '../playbook/map.ts';
import type { KindKey, Playbook } from '../playbook/playbook.ts';
import type { Candidate, Standing } from '../standing/standing.ts';
import type { Instant } from '../time/calendar.ts';

/** Why it is this commitment and this person: the parts of a sentence, for whoever puts it into words. */
export interface Reason {
  /** We are ahead, and this is the earliest that was skipped. */
  readonly goesBack: boolean;
  /** Where this person stands on it already. */
  readonly position: 'none' | 'asked' | 'maybe' | 'refused' | 'reopened';
  /** What has been gained from this person, last first. */
  readonly gained: readonly KindKey[];
  /** What waits for it, directly or through others. */
  readonly holdsUp: readonly KindKey[];
}

export interface NextBestCommitment {
  readonly kind: KindKey;
  /** Null while there is nobody in the deal. */
  readonly contactId: string | null;
  readonly wording: string;
  readonly clientGains: string;
  readonly questions: readonly string[];
  readonly backup: string;
  readonly why: Reason;
  /** No conversation is planned, so that it comes with the ask for one. */
  readonly firstTheNextConversation: boolean;
}

/** The commitment to ask for next, and from whom, at an instant (R30). Null when there is none: the findings' remedies stand. */
export function nextBestCommitment(
  standing: Standing,
  playbook: Playbook,
  at: Instant,
): NextBestCommitment | null {
  if (standing.deal.state === 'lost') return null;
  const best = bestCandidate(standing, playbook, at);
  if (best === null) return null;
  const kind = mapOf(playbook).kind(best.kind);
  if (!kind) return null;
  return {
    kind: kind.key,
    contactId: best.contactId,
    wording: kind.wording,
    clientGains: kind.clientGains,
    questions: kind.questions,
    backup: kind.backup,
    why: reasonFor(standing, playbook, best),
    firstTheNextConversation: !hasConversationAhead(standing, at),
  };
}

type Best = Omit<Candidate, 'contactId'> & { readonly contactId: string | null };

function bestCandidate(standing: Standing, playbook: Playbook, at: Instant): Best | null {
  const somebody = Object.values(standing.stakeholders).some((stakeholder) => stakeholder.present);
  if (!somebody && standing.deal.state !== 'won') {
    return { contactId: null, kind: 'time', askableFrom: null, skipped: false };
  }
  return askableAt(standing, mapOf(playbook), at)[0] ?? null;
}

/** Everything that may be asked at an instant, best first. */
export function askableAt(standing: Standing, map: CommitmentMap, at: Instant): Candidate[] {
  return standing.candidates.filter(({ askableFrom, kind }) => {
    if (standing.deal.state === 'won' && !map.isAfterDeciding(kind)) return false;
    return askableFrom === null || askableFrom <= at;
  });
}

function hasConversationAhead(standing: Standing, at: Instant): boolean {
  return Object.values(standing.conversations).some((one) => one.state === 'planned' && one.endsAt > at);
}

/** Why something would be asked of somebody now. */
export function reasonFor(standing: Standing, playbook: Playbook, best: Best): Reason {
  const map = mapOf(playbook);
  const positions = best.contactId === null ? {} : (standing.positions[best.contactId] ?? {});
  const state = positions[best.kind]?.state ?? 'none';
  return {
    goesBack: best.skipped,
    position: state === 'gained' ? 'none' : state,
    // What they give by coming to what is planned has no entry yet, and is no reason.
    gained: map.keys
      .filter((kind) => positions[kind]?.state === 'gained' && positions[kind].factId !== '')
      .reverse(),
    holdsUp: map.keys.filter((kind) => map.transitiveNeeds(kind).has(best.kind)),
  };
}
