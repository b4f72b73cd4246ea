import type { Channel, NewFact } from '../ledger/facts.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import type { PlaybookReference, StakeholderRole } from '../playbook/playbook.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { Day, Instant } from '../time/calendar.ts';

export interface NewStakeholder {
  readonly contactId: string;
  readonly roles: readonly StakeholderRole[];
  readonly needed?: boolean | undefined;
  readonly gain?: string | undefined;
}

export interface DealOpening {
  readonly name: string;
  readonly accountId: string | null;
  readonly ownerId: string | null;
  readonly valueMinor: number | null;
  readonly currency: string;
  readonly expectedClose?: Day | null | undefined;
  readonly clientGoal?: string | undefined;
  readonly playbook: PlaybookReference;
  readonly stakeholders: readonly NewStakeholder[];
  readonly firstConversation?:
    | {
        readonly conversationId: string;
        readonly title?: string | undefined;
        readonly channel?: Channel | undefined;
        readonly startsAt: Instant;
        readonly endsAt?: Instant | undefined;
        readonly participants?: readonly string[] | undefined;
        readonly gain?: string | undefined;
      }
    | undefined;
}

/** Opens a deal with the people in it and, where there is one already, its first conversation. */
export function openDeal(opening: DealOpening, writing: Writing): Result<NewFact[], Refusal> {
  const { stakeholders, firstConversation, expectedClose, clientGoal, ...card } = opening;
  const ids = stakeholders.map(({ contactId }) => contactId);
  if (new Set(ids).size !== ids.length) {
    return refuse('stakeholder_already_in_deal', 'The same person is named twice. Name each of them once.');
  }
  const facts: NewFact[] = [
    newFact(writing, 'deal.opened', { ...card, expectedClose: expectedClose ?? null, clientGoal } as never),
    ...stakeholders.map((one) => newFact(writing, 'stakeholder.joined', joined(one))),
  ];
  if (firstConversation) {
    const { startsAt, gain, participants = ids, ...rest } = firstConversation;
    if (startsAt <= writing.now) {
      return refuse(
        'next_conversation_in_the_past',
        'The first conversation has to lie ahead. One that took place can be logged once the deal is open.',
      );
    }
    const plan = gain ? { gain } : {};
    facts.push(newFact(writing, 'conversation.planned', { ...rest, startsAt, participants, plan } as never));
  }
  return accept(facts);
}

function joined({ contactId, roles, needed, gain }: NewStakeholder) {
  return {
    contactId,
    roles,
    ...(needed === undefined ? {} : { needed }),
    ...(gain ? { gain } : {}),
  };
}
