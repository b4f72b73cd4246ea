const minuteMs = 60_000;
const beforeMs = 60 * minuteMs;
/** Meetings run over, and people sit on for a while before they close out. */
const afterMs = 60 * minuteMs;

/** Whether a conversation is about to begin, goes on, or has only just ended: when somebody wants it at hand. */
export function isNear(conversation: { startsAt: string; endsAt: string }, now: number): boolean {
  return (
    now >= Date.parse(conversation.startsAt) - beforeMs && now <= Date.parse(conversation.endsAt) + afterMs
  );
}
