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

export function nothingHeard(): Heard {
  return { all: false, deals: new Map() };
}

/** What a member is told of what was heard: events of the stream, about the deals that they may see. */
export async function eventsFor({ tx, actor }: World, heard: Heard): Promise<string> {
  if (heard.all || heard.deals.size > mostTold) return lookAgain;
  const events: string[] = [];
  for (const { workspaceId, dealId, sequence } of heard.deals.values()) {
    const deal = await ownersOfDeal(tx, workspaceId, dealId);
    if (deal && maySeeDeal(actor, deal)) {
      events.push(`event: deal\ndata: ${JSON.stringify({ dealId, sequence })}\n\n`);
    }
  }
  return events.join('');
}

const lookAgain = 'event: all\ndata: {}\n\n';

/** The first event of a stream: how long ago something last changed. What was read before that is read again. */
export function greeting(changedMsAgo: number | null): string {
  return `event: all\ndata: ${JSON.stringify(changedMsAgo === null ? {} : { changedMsAgo })}\n\n`;
}
