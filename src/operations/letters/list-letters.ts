import type { listLetters as contract } from '#contract/letters/letters.ts';
import { accept } from '#domain/result.ts';
import { attendanceSaid } from '#domain/roadmap/attendance-said.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle } from '../world.ts';
import { loadLetterScene } from './letter-scene.ts';
import { shownLetter } from './shown-letter.ts';
import { invitedState } from './told-event.ts';

export const listLetters: Handle<typeof contract> = async (world, { dealId, conversationId }) => {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const loaded = await loadLetterScene(world, found.value, conversationId);
  if (!loaded.ok) return loaded;
  const { deal, conversation, letters, addresses } = loaded.value;
  const nameOf = (contactId: string) => addresses.get(contactId)?.name ?? '';
  const people = new Set([
    ...(conversation.state === 'planned' ? conversation.participants : []),
    ...letters.filter(({ kind }) => kind !== 'recap').map(({ contactId }) => contactId),
  ]);
  return accept({
    from: world.letters.from,
    letters: letters.map((letter) => shownLetter(letter, nameOf)),
    invited: [...people].map((contactId) => ({
      contact: { id: contactId, name: nameOf(contactId) },
      state: invitedState(contactId, conversation, letters),
      answer: attendanceSaid(conversation, deal.standing.proposals, contactId),
    })),
  });
};
