import type { NoReason } from '../ledger/facts.ts';
import type { Conversation, Outcome, Standing } from '../standing/standing.ts';

/** A no to more than this ask: there will be no sale for now. */
const beyondThisAsk: ReadonlySet<string> = new Set<NoReason>([
  'no project',
  'another supplier',
  'wrong time',
  'no value seen',
]);

/** What a closed-out conversation came to, computed and never chosen (R18). Praise never makes an advance. */
export function outcomeOf(standing: Standing, conversation: Conversation): Outcome {
  const inIt = (one: { conversationId: string | null }) => one.conversationId === conversation.conversationId;
  const firm = Object.values(standing.commitments).filter((one) => inIt(one) && one.firmness === 'firm');
  const decided = firm.some((one) => one.kind === 'decide') && standing.gainedForDeal.includes('decide');
  if (decided) return 'order';
  const refused = Object.values(standing.asks).some(
    (ask) => inIt(ask) && ask.answer === 'no' && ask.reason !== null && beyondThisAsk.has(ask.reason),
  );
  if (conversation.ending?.kind === 'lost' || (refused && firm.length === 0)) return 'no-sale';
  // A booked next conversation alone is no advance, even where it was asked for.
  const advances = firm.some((one) => one.gave || (one.askId !== null && one.kind !== 'time'));
  return advances ? 'advance' : 'continuation';
}
