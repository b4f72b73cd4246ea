import type { listCoachNotes as contract } from '#contract/coaching/coach-notes.ts';
import { accept } from '#domain/result.ts';
import { mayWriteNote } from '#policy/coaching.ts';
import { loadCoachNotes } from '#store/coaching/coach-notes.ts';
import { loadMember } from '#store/people/members.ts';
import { findDeal } from '../deals/find-deal.ts';
import { shownNote } from '../presenting/coaching-view.ts';
import type { Handle } from '../world.ts';

export const listCoachNotes: Handle<typeof contract> = async (world, { dealId, conversationId }) => {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const { tx, workspace, actor } = world;
  const { memberId } = actor;
  const notes = await loadCoachNotes(tx, workspace.id, { memberId, conversationIds: [conversationId] });
  const mayWrite = mayWriteNote(actor, found.value);
  const seller = found.value.ownerId ? await loadMember(tx, workspace.id, found.value.ownerId) : undefined;
  return accept({
    items: notes.map((note) => shownNote(note, memberId)),
    mayWrite,
    sellerName: seller?.name ?? null,
  });
};
