import type { getMeeting as contract } from '#contract/meeting/meeting.ts';
import { accept } from '#domain/result.ts';
import { loadCells, loadRevision } from '#store/meeting/meeting-cells.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle } from '../world.ts';
import { shownMeeting } from './shown-meeting.ts';

export const getMeeting: Handle<typeof contract> = async (world, { dealId, conversationId, since }) => {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const of = { workspaceId: world.workspace.id, dealId, conversationId };
  const revision = await loadRevision(world.tx, of);
  const cells = revision > since ? await loadCells(world.tx, of, since) : [];
  return accept(await shownMeeting(world, revision, cells));
};
