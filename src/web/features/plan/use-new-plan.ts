import { useEffect, useState } from 'react';
import { newId } from '../../api/new-id.ts';
import { useOutbox } from '../../api/outbox/use-outbox.ts';
import { useDraft } from '../../ui/use-draft.ts';
import type { Proposal } from './plan-draft.ts';
import { isBegunHere } from './use-plan-draft.ts';

/**
 * The id that a new conversation will have: of the plan that was begun on this device, or on another, or by a colleague,
 * wherever it is gone on with. `known` are the conversations that there are already.
 */
export function useNewPlan(dealId: string, proposal: Proposal, known: readonly string[]) {
  const { writes } = useOutbox();
  const own = useDraft(`plan.${dealId}`, newId, 'at once');
  const isSent = (id: string) => writes.some(({ input }) => input.conversationId === id);
  const begun = proposal.begun.filter(({ conversationId }) => !isSent(conversationId));
  const [chosen, choose] = useState(() => {
    const isTaken = known.includes(own.value) || isSent(own.value);
    if (!isTaken && isBegunHere(dealId, own.value)) return own.value;
    return begun[0]?.conversationId ?? (isTaken ? newId() : own.value);
  });
  const { set: keepId } = own;
  useEffect(() => keepId(() => chosen), [keepId, chosen]);
  return { chosen, choose, others: begun.filter((one) => one.conversationId !== chosen), drop: own.drop };
}
