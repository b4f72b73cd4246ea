import { groundToCover } from '../guidance/catch-up.ts';
import { askableAt } from '../guidance/next-best-commitment.ts';
import { onceTheyAreThere } from '../guidance/once-they-are-there.ts';
import type { PlannedAsk } from '../ledger/facts.ts';
import type { CommitmentKind } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { Instant } from '../time/calendar.ts';
import type { PlanProposal } from './propose-plan.ts';

/** Questions that one conversation has room for. */
const mostQuestions = 4;

/**
 * The conversation that goes over the ground again with somebody who joined after the others had agreed: what may be
 * asked of them is the objective, what follows from it on the same ground is asked along with it, since several can be
 * gained in one conversation, and nothing beyond the ground is asked. Null where they are where the others are.
 */
export function proposeCatchUp(deal: DealView, contactId: string, at: Instant): PlanProposal | null {
  const ground = groundToCover(deal, contactId).flatMap(({ kind }) => deal.map.kind(kind) ?? []);
  const there = onceTheyAreThere(deal, [contactId], at);
  const askable = new Set(
    askableAt(there.standing, there.map, at).flatMap((one) =>
      one.contactId === contactId ? [one.kind] : [],
    ),
  );
  const first = ground.find(({ key }) => askable.has(key));
  if (!first) return null;
  const further = ground.filter(
    (kind) => kind !== first && deal.map.place(kind.key) > deal.map.place(first.key),
  );
  return {
    plan: {
      objective: askFor(first, contactId),
      backup: { kind: null, contactId, wording: capitalised(first.backup), value: first.clientGains },
      furtherAsks: further.map((kind) => askFor(kind, contactId)),
      gain: first.clientGains,
      questions: [first, ...further]
        .flatMap(({ questions }) => questions.slice(0, 2))
        .slice(0, mostQuestions),
      expectedConcerns: first.usualConcerns.map(({ concern, reply }) => ({ concern, reply })),
    },
    participants: [contactId],
  };
}

function askFor({ key, wording, clientGains }: CommitmentKind, contactId: string): PlannedAsk {
  return { kind: key, contactId, wording, value: clientGains };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
