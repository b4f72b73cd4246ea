import { compare } from '#domain/compare.ts';
import type { Commitment, Conversation, PromiseOfOurs, Standing } from '#domain/standing/standing.ts';

/** What a conversation came to for one of those who were in it, in the order in which they read it. */
export interface RecapLines {
  readonly own: readonly Commitment[];
  /** Of their colleagues, where they were there. */
  readonly theirs: readonly Commitment[];
  readonly ours: readonly PromiseOfOurs[];
}

/** What was agreed in a conversation; what was promised to somebody else is none of theirs. */
export function recapLines(
  standing: Standing,
  { conversationId, participants }: Conversation,
  contactId: string,
): RecapLines {
  const isFromIt = (one: { readonly conversationId: string | null }) => one.conversationId === conversationId;
  const lines = Object.values(standing.commitments)
    .filter((one) => isFromIt(one) && (one.state === 'open' || one.state === 'kept'))
    .sort(byDue);
  return {
    own: lines.filter((one) => one.contactId === contactId),
    theirs: participants.includes(contactId) ? lines.filter((one) => one.contactId !== contactId) : [],
    ours: Object.values(standing.promises)
      .filter((one) => isFromIt(one) && one.state !== 'withdrawn' && isFor(one, contactId))
      .sort(byDue),
  };
}

/** What the words of each line are kept by. */
export const subjectsOfRecap = ({ own, theirs, ours }: RecapLines): ReadonlySet<string> =>
  new Set([
    ...[...own, ...theirs].map(({ commitmentId }) => commitmentId),
    ...ours.map(({ promiseId }) => promiseId),
  ]);

const isFor = ({ contactId }: PromiseOfOurs, whom: string) => contactId === null || contactId === whom;

interface Dated {
  readonly due: string | null;
  readonly madeAt: string;
}

const byDue = (one: Dated, other: Dated): number =>
  compare(one.due ?? '9999', other.due ?? '9999') || compare(one.madeAt, other.madeAt);
