import type { changeRoadmapLook as contract } from '#contract/workspace/roadmap-look.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { readLogo } from '#domain/roadmap/logo.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayChangeWorkspace } from '#policy/workspace.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadRoadmapLook, type RoadmapLookRow, saveRoadmapLook } from '#store/roadmap/roadmap-looks.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle } from '../world.ts';
import { bytesOfLogo } from './bytes-of-logo.ts';

export const changeRoadmapLook: Handle<typeof contract> = async (world, input) => {
  const { tx, actor, workspace } = world;
  if (!mayChangeWorkspace(actor)) return notAllowed('change the workspace');
  const before = await loadRoadmapLook(tx, workspace.id);
  const row = { noun: 'roadmap look', nounId: workspace.id } as const;
  const clash = await rowClash(world, row, { ...before }, input);
  if (clash) return clash;
  const logo = logoOf(input.logo === undefined ? before.logo : input.logo);
  if (!logo.ok) return logo;
  const after: RoadmapLookRow = {
    company: input.company === undefined ? before.company : input.company,
    color: input.color === undefined ? before.color : input.color,
    logo: logo.value,
  };
  await saveRoadmapLook(tx, workspace.id, after);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: world.now, memberId: actor.memberId },
    ...{ ...row, act: 'changed', before: inBrief(before), after: inBrief(after) },
  });
  return accept(after);
};

/** What was sent, called what its bytes are: a browser that is told otherwise might take it for something else. */
function logoOf(sent: string | null): Result<string | null, Refusal> {
  if (sent === null) return accept(null);
  const type = readLogo(bytesOfLogo(sent));
  return type.ok ? accept(`data:${type.value};base64,${sent.slice(sent.indexOf(',') + 1)}`) : type;
}

/** A trail says that there was another picture, and does not keep it. */
const inBrief = ({ company, color, logo }: RoadmapLookRow) => ({ company, color, hasLogo: logo !== null });
