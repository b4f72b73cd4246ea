import { endOfDay, startOfDay } from '../../time/calendar.ts';
import { commitmentsOf } from '../commitments-of.ts';
import { type DatedRule, dated } from '../finding-rule.ts';

/** A commitment of the client is due, from the start of its day; late from its end (R1). */
export const owed: DatedRule = (deal) =>
  commitmentsOf(deal).flatMap((commitment) => {
    const { commitmentId, contactId, kind, factId, due } = commitment;
    if (commitment.state !== 'open' || due === null) return [];
    return [
      dated('owed', startOfDay(due, deal.zone), {
        subject: commitmentId,
        contactId,
        kind,
        evidence: [factId],
        lateFrom: endOfDay(due, deal.zone),
      }),
    ];
  });
