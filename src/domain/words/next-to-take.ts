import { type Proposal, tickedFrom } from './proposal.ts';

type Meeting = Extract<Proposal, { readonly what: 'next conversation' }>;

const isMeeting = (proposal: Proposal): proposal is Meeting => proposal.what === 'next conversation';

/** So likely that it may be ticked in the place of a surer one that says less. */
const likelyFrom = 0.6;

/**
 * There is one next conversation. Of several that are proposed it is the one with a day and an hour, the surest of these,
 * and of equals what was agreed on last: “Yeah, I can do Friday” is no time to meet beside “Monday at nine”.
 */
export function nextToTake(proposals: readonly Proposal[]): Meeting | null {
  const [first] = proposals
    .filter(isMeeting)
    .map((meeting, place) => ({ meeting, place }))
    .sort(
      (one, other) =>
        Number(other.meeting.startsAt !== null) - Number(one.meeting.startsAt !== null) ||
        Number(isSure(other.meeting)) - Number(isSure(one.meeting)) ||
        Number(isAgreed(other.meeting)) - Number(isAgreed(one.meeting)) ||
        other.place - one.place,
    );
  return first?.meeting ?? null;
}

const isSure = ({ confidence }: Proposal): boolean => confidence >= tickedFrom;
const isAgreed = ({ cues }: Proposal): boolean => cues.includes('agreed');

/** Whether it is ticked before anybody has decided about it, among all that are not left out. */
export function isTickedBeforehand(proposal: Proposal, all: readonly Proposal[]): boolean {
  if (!isMeeting(proposal)) return isSure(proposal);
  const likely = all.filter((one) => isMeeting(one) && one.confidence >= likelyFrom);
  return likely.some(isSure) && nextToTake(likely) === proposal;
}
