import type { KindKey } from '../playbook/playbook.ts';
import type { Day, Instant } from '../time/calendar.ts';

/** What the facts about the client's own steps, the page that is shared with them and what they propose there record. */
export interface ClientSideFacts {
  'milestone.set': {
    readonly milestoneId: string;
    readonly name: string;
    readonly kind: KindKey | null;
    readonly date?: Day | null;
    readonly contactId?: string;
    readonly required?: boolean;
  };
  /** To the same or an earlier date by the client, it confirms the date (R27). */
  'milestone.moved': { readonly milestoneId: string; readonly date: Day; readonly reason?: string };
  /** Another order of their steps; what it does not name follows by date. */
  'milestone.ordered': { readonly milestoneIds: readonly string[] };
  'milestone.done': { readonly milestoneId: string };
  'milestone.removed': { readonly milestoneId: string; readonly reason?: string };

  'roadmap.shared': { readonly linkId: string; readonly contactId: string };
  'roadmap.agreed': { readonly contactId: string };
  'roadmap.visited': { readonly contactId: string };
  /** What the client reads instead of the name of a kind, a milestone or a commitment; empty for the usual words. */
  'roadmap.worded': { readonly subject: string; readonly words: string };

  /** What a client would have otherwise: it holds once we accept it (R35). It is about one of the three. */
  'proposal.made': {
    readonly proposalId: string;
    readonly contactId: string;
    readonly conversationId?: string;
    readonly commitmentId?: string;
    readonly promiseId?: string;
    /** Of a conversation: the time at which they could be there. */
    readonly startsAt?: Instant;
    /** Of a commitment or promise: what was meant, and by when. */
    readonly what?: string;
    readonly due?: Day;
    readonly words?: string;
    /** Of a calendar, whose answer one of us read in; else they said it on the roadmap. */
    readonly evidence?: 'calendar';
  };
  'proposal.accepted': { readonly proposalId: string };
  'proposal.declined': { readonly proposalId: string; readonly words?: string };
}
