import type { listChanges as contract } from '#contract/changes/changes.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { visibleDeals } from '#policy/deal.ts';
import { changesAfter, changesKept } from '#store/changes/changes.ts';
import { cursorOf, readCursor } from '#store/cursor.ts';
import type { Handle } from '../world.ts';
import { shownChange } from './shown-change.ts';

/** Numbers that one page looks at, so that who sees little of much is answered as fast as anybody. */
const mostLookedAt = 20_000;

export const listChanges: Handle<typeof contract> = async ({ tx, actor }, { after: from, nouns, limit }) => {
  const { numberedTo, forgottenTo } = await changesKept(tx, actor.workspaceId);
  if (from === 'latest') return accept({ items: [], next: cursorOf([numberedTo]), isAll: true });
  const after = from === undefined ? forgottenTo : readCursor(from, 1)?.[0];
  if (typeof after !== 'number' || after > numberedTo) {
    return refuse('cursor_not_valid', 'This cursor is none of this list. Begin again without one.');
  }
  if (after < forgottenTo) {
    return refuse(
      'changes_forgotten',
      'What changed since then is not kept any more. Read everything once, and begin again with after=latest.',
    );
  }
  const upTo = Math.min(after + mostLookedAt, numberedTo);
  const page = { visible: visibleDeals(actor), nouns: nouns ?? null, after, upTo, limit };
  const changes = await changesAfter(tx, actor.workspaceId, page);
  const last = changes.length === limit ? changes.at(-1)?.number : undefined;
  const next = last ?? upTo;
  return accept({ items: changes.map(shownChange), next: cursorOf([next]), isAll: next === numberedTo });
};
