import { refuse } from '#domain/refusal.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChanges } from '#store/audit-trail.ts';
import { type Tagging, thoseThere } from '#store/tags/tagged.ts';
import { findTag } from '#store/tags/tags.ts';
import { holderToChange } from '../fields/holder-to-change.ts';
import type { World } from '../world.ts';
import { tagNotFound } from './find-tag.ts';

/** Why the member may not put this tag on one of these, or take it off; null where they may. */
export async function mayNotTag(world: World, { tagId, noun, nounIds }: Tagging) {
  const { tx, workspace, actor } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('put tags on anything');
  const tag = await findTag(tx, workspace.id, tagId);
  if (!tag || tag.removedAt !== null) return tagNotFound();
  if (noun === 'deal') {
    for (const nounId of nounIds) {
      const refused = await holderToChange(world, { noun, nounId });
      if (refused) return refused;
    }
    return null;
  }
  const there = await thoseThere(tx, workspace.id, { noun, nounIds });
  if (there === new Set(nounIds).size) return null;
  return noun === 'account'
    ? refuse('account_not_found', 'There is no such account.')
    : refuse('contact_not_found', 'There is no such contact.');
}

/** A line in the trail of each that it changed. */
export async function noteTagging(
  world: World,
  { tagId, noun, nounIds }: Tagging,
  act: 'tag put on' | 'tag taken off',
): Promise<void> {
  const { tx, workspace, actor, now, newId } = world;
  await noteChanges(
    tx,
    nounIds.map((nounId) => ({
      ...{ auditId: newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
      ...{ noun, nounId, act, after: { tagId } },
    })),
  );
}
