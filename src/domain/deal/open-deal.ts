import type { DealFacts } from '../ledger/deal-facts.ts';
import type { Channel, NewFact } from '../ledger/facts.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import type { StakeholderRole } from '../playbook/playbook.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { Instant } from '../time/calendar.ts';

export interface NewStakeholder {
  readonly contactId: string;
  readonly roles: readonly StakeholderRole[];
  readonly needed?: boolean;
  readonly gain?: string;
}

export interface FirstConversation {
  readonly conversationId: string;
  readonly title?: string;
  readonly channel?: Channel;
  readonly startsAt: Instant;
  readonly endsAt?: Instant;
  /** Everybody in the deal, where left out. */
  readonly participants?: readonly string[];
  /** What the client gains from it. */
  readonly gain?: string;
}

/** What the entry that opens a deal says, who is in it, and its first conversation. */
export interface DealOpening extends Omit<DealFacts['deal.opened'], 'zone' | 'importedStage'> {
  readonly stakeholders: readonly NewStakeholder[];
  readonly firstConversation?: FirstConversation;
}

/** Opens a deal with the people in it and, where there is one already, its first conversation. */
export function openDeal(opening: DealOpening, writing: Writing): Result<NewFact[], Refusal> {
  const { stakeholders, firstConversation, ...card } = opening;
  const people = stakeholders.map(({ contactId }) => contactId);
  if (new Set(people).size !== people.length) {
    return refuse('stakeholder_already_in_deal', 'The same person is named twice. Name each of them once.');
  }
  const facts: NewFact[] = [
    newFact(writing, 'deal.opened', card),
    ...stakeholders.map((stakeholder) => newFact(writing, 'stakeholder.joined', stakeholder)),
  ];
  if (!firstConversation) return accept(facts);
  if (firstConversation.startsAt <= writing.now) {
    return refuse(
      'next_conversation_in_the_past',
      'The first conversation has to lie ahead. One that took place already can be logged once the deal is open.',
    );
  }
  const { gain, participants = people, ...planned } = firstConversation;
  const plan = gain ? { gain } : {};
  return accept([...facts, newFact(writing, 'conversation.planned', { ...planned, participants, plan })]);
}
