import type { Conversation, Proposal } from '../standing/standing.ts';

/** What somebody says of being there. */
export type AttendanceSaid = 'comes' | 'stays away' | 'another time' | 'not said';

/**
 * What they said last: that they come or stay away, or another time that they proposed and that waits for an answer.
 * Both together would contradict each other: who proposes another time does not hold to this one.
 */
export function attendanceSaid(
  { conversationId, attendance }: Conversation,
  proposals: Readonly<Record<string, Proposal>>,
  contactId: string,
): AttendanceSaid {
  const own = attendance?.[contactId];
  const proposed = Object.values(proposals).some(
    (one) =>
      one.contactId === contactId &&
      one.state === 'open' &&
      one.conversationId === conversationId &&
      (own === undefined || one.madeAt >= own.at),
  );
  if (proposed) return 'another time';
  if (own === undefined) return 'not said';
  return own.willBeThere ? 'comes' : 'stays away';
}
