import { groundToCover } from '../guidance/catch-up.ts';
import type { NewFact } from '../ledger/facts.ts';
import { newFact } from '../ledger/writing.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { AtTheRoadmap } from './do-client-act.ts';

/**
 * Somebody new agrees to what the others agreed to before they joined, by their own word (R10). A decision is asked
 * for, and answered: nobody joins one by pressing a button.
 */
export function agreeToo(
  { deal, contactId, writing }: AtTheRoadmap,
  kind: string,
): Result<NewFact[], Refusal> {
  if (deal.hasGained(contactId, kind)) return accept([]);
  const isGround = groundToCover(deal, contactId).some((one) => one.kind === kind);
  if (!isGround || kind === 'decide') {
    return refuse('kind_not_found', 'This step is no longer part of the plan.');
  }
  return accept([newFact(writing, 'position.confirmed', { contactId, kind })]);
}
