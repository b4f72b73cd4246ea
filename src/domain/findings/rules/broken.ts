import { commitmentsOf } from '../commitments-of.ts';
import { findingKey } from '../finding-key.ts';
import { type HoldingRule, holding } from '../finding-rule.ts';

/** A commitment of theirs was broken: until its kind is gained again, or, without a kind, until it is set aside (R11). */
export const broken: HoldingRule = (deal) =>
  commitmentsOf(deal).flatMap((commitment) => {
    const { commitmentId, contactId, kind, factId } = commitment;
    if (commitment.state !== 'broken' || !commitment.unsettled || !deal.isPresent(contactId)) return [];
    const wasSetAside = deal.standing.memory.setAside[findingKey('broken', commitmentId)] !== undefined;
    if (kind === null && wasSetAside) return [];
    return [holding('broken', { subject: commitmentId, contactId, kind, evidence: [factId] })];
  });
