import type { World } from '#operations/world.ts';
import { maySeeDeal } from '#policy/deal.ts';
import type { DealChange } from '#store/deal-changes.ts';
import { ownersOfDeal } from '#store/deal-owners.ts';

/** More changed deals than this at once are told as "look again", as after an import. */
const mostTold = 50;

/** Changes that were heard and not yet told, the latest of each deal. */
export interface Heard {
  all: boolean;
  readonly deals: Map<string, DealChange>;
}

/** The latest of a deal is told, and that a client did something is not lost behind what one of us did after it. */
export function hear({ deals }: Heard, change: DealChange): void {
  const fromClient = change.fromClient ?? deals.get(change.dealId)?.fromClient;
  deals.set(change.dealId, { ...change, ...(fromClient ? { fromClient } : {}) });
}

export function nothingHeard(): Heard {
  return { all: false, deals: new Map() };
}

/** What a member is told of what was heard: events of the stream, about the deals that they may see. */
export async function eventsFor({ tx, actor }: World, heard: Heard): Promise<string> {
  const isAll = heard.all || heard.deals.size > mostTold;
  const events: string[] = isAll ? [lookAgain] : [];
  // What a client did is told by itself also where all is to be looked at again, as when they brought somebody in.
  const toTell = [...heard.deals.values()]
    .filter(({ fromClient }) => fromClient || !isAll)
    .slice(0, mostTold);
  for (const { workspaceId, dealId, sequence, fromClient } of toTell) {
    const deal = await ownersOfDeal(tx, workspaceId, dealId);
    if (deal && maySeeDeal(actor, deal)) {
      // Whose deal it is looks after the client, and is told that it was them.
      const theirs = fromClient && deal.ownerId === actor.memberId ? { fromClient } : {};
      events.push(`event: deal\ndata: ${JSON.stringify({ dealId, sequence, ...theirs })}\n\n`);
    }
  }
  return events.join('');
}

const lookAgain = 'event: all\ndata: {}\n\n';

/** The first event of a stream: how long ago something last changed. What was read before that is read again. */
export function greeting(changedMsAgo: number | null): string {
  return `event: all\ndata: ${JSON.stringify(changedMsAgo === null ? {} : { changedMsAgo })}\n\n`;
}
