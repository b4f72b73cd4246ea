import type { listKeptViews as contract } from '#contract/views/kept-views.ts';
import { accept } from '#domain/result.ts';
import { mayShareKeptViews } from '#policy/kept-view.ts';
import { chosenView, listKeptViewRows } from '#store/kept-views.ts';
import type { Handle } from '../world.ts';
import { shownKeptView } from './shown-kept-view.ts';

export const listKeptViews: Handle<typeof contract> = async ({ tx, workspace, actor }, { of }) => {
  const [rows, chosen] = await Promise.all([
    listKeptViewRows(tx, workspace.id, actor.memberId, of),
    chosenView(tx, workspace.id, actor.memberId, of),
  ]);
  return accept({
    items: rows.map((row) => shownKeptView(row, actor)),
    chosen,
    may: { share: mayShareKeptViews(actor) },
  });
};
