import { commitmentsOf } from '../commitments-of.ts';
import { lastClosedOut } from '../conversations-of.ts';
import { type HoldingRule, holding } from '../finding-rule.ts';

/** The last conversation left promises of ours and no commitment of theirs. */
export const oneSided: HoldingRule = (deal) => {
  const last = lastClosedOut(deal);
  if (last === null) return [];
  const inIt = (one: { conversationId: string | null }) => one.conversationId === last.conversationId;
  const promises = Object.values(deal.standing.promises).filter(inIt);
  if (promises.length === 0) return [];
  if (commitmentsOf(deal).some((one) => inIt(one) && one.firmness === 'firm')) return [];
  return [
    holding(
      'one-sided',
      { subject: last.conversationId, evidence: promises.map((promise) => promise.factId) },
      last.endsAt,
    ),
  ];
};
