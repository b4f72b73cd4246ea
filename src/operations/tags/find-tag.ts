import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { mayShapeFields } from '#policy/custom-field.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { isOnAnything } from '#store/tags/tagged.ts';
import { findTag, findTagByName, type TagRow } from '#store/tags/tags.ts';
import type { World } from '../world.ts';

/**
 * A tag that the member may change wherever it is on, also one that was removed. What is on nothing is changed by
 * whoever may put it on something: who mistyped one takes it away again.
 */
export async function tagToShape(
  { tx, workspace, actor }: World,
  tagId: string,
): Promise<Result<TagRow, Refusal>> {
  const row = await findTag(tx, workspace.id, tagId);
  if (!row) return tagNotFound();
  if (mayShapeFields(actor)) return accept(row);
  if (mayChangeAddressBook(actor) && !(await isOnAnything(tx, workspace.id, tagId))) return accept(row);
  return notAllowed('change the tags of your workspace');
}

/** Refuses a name that another tag has; two of one name could not be told apart. */
export async function calledAlready(
  { tx, workspace }: World,
  { tagId, name }: { tagId: string; name: string },
) {
  const same = await findTagByName(tx, workspace.id, name);
  return same && same.tagId !== tagId ? tagNameTaken() : null;
}

export function tagNameTaken() {
  return refuse(
    'tag_name_taken',
    'There is a tag with this name already. Use that one, or name this otherwise.',
  );
}

export function tagNotFound() {
  return refuse('tag_not_found', 'There is no such tag any more.');
}

export function shownTag({ tagId, name, colour }: Omit<TagRow, 'removedAt'>) {
  return { tagId, name, colour };
}
