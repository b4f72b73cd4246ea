import type { saveMeeting as contract } from '#contract/meeting/meeting.ts';
import { mergeCells } from '#domain/meeting/merge-cells.ts';
import { accept } from '#domain/result.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { tellOfDeal } from '#store/deal-changes.ts';
import { loadCells, nextRevision, saveCells } from '#store/meeting/meeting-cells.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle } from '../world.ts';
import { shownMeeting } from './shown-meeting.ts';

export const saveMeeting: Handle<typeof contract> = async (world, input) => {
  const { tx, workspace, actor, now } = world;
  const { dealId, conversationId, seen, deviceId } = input;
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  if (!mayChangeDeal(actor, found.value)) return notAllowed('change this deal');
  const of = { workspaceId: workspace.id, dealId, conversationId };
  const revision = await nextRevision(tx, of, now);
  const standing = new Map((await loadCells(tx, of)).map((cell) => [cell.key, cell]));
  // A clock that runs ahead must not win against everything that is typed later.
  const writes = input.cells.map((cell) => ({ ...cell, typedAt: cell.typedAt > now ? now : cell.typedAt }));
  const writer = { memberId: actor.memberId, deviceId, seen, revision };
  const changed = mergeCells(standing, writes, writer);
  await saveCells(tx, of, changed);
  if (changed.length > 0) await tellOfDeal(tx, { meeting: { ...of, revision } });
  for (const cell of changed) standing.set(cell.key, cell);
  const news = [...standing.values()].filter((cell) => cell.revision > seen);
  return accept(await shownMeeting(world, revision, news));
};
