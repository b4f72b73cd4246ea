import type { NewFact } from '../ledger/facts.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import type { Conversation, Standing } from '../standing/standing.ts';
import type { Instant } from '../time/calendar.ts';
import type { CloseOutRecord } from './close-out-record.ts';

export interface AskFacts {
  readonly facts: readonly NewFact[];
  /** The id of each line of `record.asks`, in their order. */
  readonly askIds: readonly string[];
}

/** What was asked, what they answered, and what was planned and not asked. */
export function askFacts(
  standing: Standing,
  conversation: Conversation | undefined,
  record: CloseOutRecord,
  end: Instant,
  writing: Writing,
): AskFacts {
  const { conversationId } = record;
  const askIds = record.asks.map((ask) => ask.askId ?? writing.newId());
  const facts = record.asks.flatMap((line, index) => {
    const { answer, reason, words, reviewOn, question, ...ask } = line;
    const askId = askIds[index] ?? writing.newId();
    return [
      ...(standing.asks[askId] ? [] : [newFact(writing, 'ask.made', { ...ask, askId, conversationId }, end)]),
      ...(answer
        ? [newFact(writing, 'ask.answered', { askId, answer, reason, words, reviewOn, question }, end)]
        : []),
    ];
  });
  const withheld = [...record.withheld, ...notAskedAsPlanned(standing, conversation, record)].map((one) =>
    newFact(writing, 'ask.withheld', { ...one, conversationId }, end),
  );
  return { facts: [...facts, ...withheld], askIds };
}

/** A planned objective that was not asked is written so, whether or not anybody says it (R21). */
function notAskedAsPlanned(
  standing: Standing,
  conversation: Conversation | undefined,
  record: CloseOutRecord,
): CloseOutRecord['withheld'] {
  const objective = conversation?.plan.objective;
  if (!objective?.kind || !objective.contactId) return [];
  const { kind, contactId } = objective;
  if (!standing.stakeholders[contactId]) return [];
  const isSaid = [...record.asks, ...record.withheld].some((one) => one.kind === kind);
  const wasSaid = [...Object.values(standing.asks), ...standing.withheld].some(
    (one) => one.conversationId === record.conversationId && one.kind === kind,
  );
  return isSaid || wasSaid ? [] : [{ kind, contactId }];
}
