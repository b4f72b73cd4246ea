import type { listDuplicates as contract } from '#contract/duplicates/duplicates.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { type CursorValues, cursorOf } from '#store/cursor.ts';
import { countFound, type FoundPair, listFound } from '#store/duplicates/found.ts';
import { lastFinishedAt } from '#store/tasks/tasks.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { taskKinds } from './look-after-import.ts';
import { shownByIds } from './shown-known.ts';

export const listDuplicates: Handle<typeof contract> = async (
  { tx, workspace, actor },
  { noun, ...page },
) => {
  const asked = pageAfter(page, 3);
  if (!asked.ok) return asked;
  const { after, limit } = asked.value;
  const found = await listFound(tx, workspace.id, noun, { after: pairAt(after), limit: limit + 1 });
  const pairs = found.slice(0, limit);
  const shown = await shownByIds(
    tx,
    workspace.id,
    noun,
    pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]),
  );
  const last = pairs.at(-1);
  return accept({
    items: pairs.flatMap(({ oneId, otherId, likelihood, evidence }) => {
      const [one, other] = [shown.get(oneId), shown.get(otherId)];
      return one && other ? [{ one, other, likelihood, evidence: [...evidence] }] : [];
    }),
    next: found.length > limit && last ? cursorOf([String(last.likelihood), last.oneId, last.otherId]) : null,
    count: await countFound(tx, workspace.id, noun),
    lookedAt: await lastFinishedAt(tx, workspace.id, taskKinds[noun]),
    may: { merge: mayChangeAddressBook(actor) },
  });
};

function pairAt(after: CursorValues | null): FoundPair | null {
  if (after === null) return null;
  const [likelihood, oneId, otherId] = after;
  return { likelihood: Number(likelihood), oneId: String(oneId), otherId: String(otherId), evidence: [] };
}
