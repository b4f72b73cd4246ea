import type { Fact, FactType } from '../../ledger/facts.ts';
import type { DealView } from '../deal-view.ts';
import { type Draft, keepInMind, set } from '../draft.ts';
import { agreementFacts } from './agreement-facts.ts';
import { askFacts } from './ask-facts.ts';
import { commitmentFacts } from './commitment-facts.ts';
import { conversationFacts } from './conversation-facts.ts';
import { dealFacts } from './deal-facts.ts';
import type { Handlers } from './handlers.ts';
import { milestoneFacts } from './milestone-facts.ts';
import { processFacts } from './process-facts.ts';
import { roadmapFacts } from './roadmap-facts.ts';
import { stakeholderFacts } from './stakeholder-facts.ts';
import { noteAuthor } from './touches.ts';

const leavesNoTrace = () => undefined;

const handlers: Handlers<FactType> = {
  ...dealFacts,
  ...stakeholderFacts,
  ...conversationFacts,
  ...askFacts,
  ...commitmentFacts,
  ...agreementFacts,
  ...processFacts,
  ...milestoneFacts,
  ...roadmapFacts,
  'document.reviewed': leavesNoTrace,
  'note.added': leavesNoTrace,
  // Worked into the facts that they correct before anything is applied.
  'correction.made': leavesNoTrace,
};

/** Writes what one fact says into the draft, which `deal` is a live view of. */
export function applyFact(draft: Draft, fact: Fact, deal: DealView): void {
  noteAuthor(draft, fact);
  const handle = handlers[fact.type] as (draft: Draft, fact: Fact, deal: DealView) => void;
  handle(draft, fact, deal);
  keepInMind(draft, { applied: draft.memory.applied + 1 });
  if (fact.happenedAt > draft.lastHappenedAt) set(draft, 'lastHappenedAt', fact.happenedAt);
}
