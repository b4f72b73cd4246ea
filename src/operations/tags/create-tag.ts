import type { createTag as contract } from '#contract/tags/tags.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { findTag, insertTag } from '#store/tags/tags.ts';
import type { Handle } from '../world.ts';
import { tagNameTaken } from './find-tag.ts';

export const createTag: Handle<typeof contract> = async (world, { name, colour, ...given }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('make tags');
  const tag = { tagId: given.tagId ?? world.newId(), name, colour };
  if (given.tagId && (await findTag(tx, workspace.id, tag.tagId))) {
    return refuse('id_already_used', 'There is a tag with this id already. Use a fresh one.');
  }
  if (!(await insertTag(tx, workspace.id, tag, now))) return tagNameTaken();
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'tag', nounId: tag.tagId, act: 'made', after: tag },
  });
  return accept(tag);
};
