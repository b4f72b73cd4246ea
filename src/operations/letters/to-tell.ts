import type { ToTell } from '#contract/letters/to-tell.ts';
import { loadAddresses } from '#store/letters/addresses.ts';
import { lettersOf } from '#store/letters/letters.ts';
import type { WrittenDeal } from '../deals/write-to-deal.ts';
import type { World } from '../world.ts';
import { type InvitedState, invitedState } from './told-event.ts';

const kinds = { behind: 'invitation', 'to cancel': 'cancellation' } as const;

/** Who has the conversation in their calendar otherwise than it stands after a write to these deals. */
export async function toTellOf(
  { tx, workspace }: World,
  conversationId: string,
  parts: readonly WrittenDeal[],
): Promise<ToTell> {
  const all: ToTell = [];
  for (const { dealId, standing } of parts) {
    const conversation = standing.conversations[conversationId];
    const letters = await lettersOf(tx, workspace.id, { dealId, conversationId });
    const told = [...new Set(letters.map(({ contactId }) => contactId))];
    if (!conversation || told.length === 0) continue;
    const states = new Map(told.map((one) => [one, invitedState(one, conversation, letters)]));
    const names = await loadAddresses(tx, workspace.id, told);
    for (const state of Object.keys(kinds) as (keyof typeof kinds & InvitedState)[]) {
      const people = told
        .filter((contactId) => states.get(contactId) === state)
        .map((contactId) => ({ id: contactId, name: names.get(contactId)?.name ?? '' }));
      if (people.length > 0) all.push({ dealId, conversationId, kind: kinds[state], people });
    }
  }
  return all;
}
