import type { moveDeals as contract } from '#contract/playbook/moves.ts';
import { moveDeal } from '#domain/deal/move-deal.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { findPlaybook } from '#store/deals/playbooks.ts';
import { archivedPlaybooks } from '#store/playbooks/offered-playbooks.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';
import { playbookNotFound } from './playbook-not-found.ts';

/** Each deal by one fact; those that the member may not change stay, and are named. */
export const moveDeals: Handle<typeof contract> = async (world, { key, version, dealIds }) => {
  const { tx, workspace } = world;
  if (!(await findPlaybook(tx, workspace.id, { key, version }))) return playbookNotFound();
  if ((await archivedPlaybooks(tx, workspace.id)).has(key)) {
    return refuse(
      'playbook_archived',
      'This playbook is archived. Take it out of the archive before deals are moved to it.',
    );
  }
  const moved: { dealId: string; sequence: number; factIds: string[] }[] = [];
  const refused: { dealId: string; code: string; message: string }[] = [];
  // In one order for everybody, so that two who move the same deals wait for each other and not in a circle.
  for (const dealId of [...new Set(dealIds)].sort()) {
    const written = await writeToDeal(world, { dealId }, ({ standing, writing }) =>
      accept(moveDeal(standing, { key, version }, writing)),
    );
    if (!written.ok) {
      const { code, message } = written.refusal;
      refused.push({ dealId, code, message });
      continue;
    }
    const { sequence, factIds } = written.value;
    if (factIds.length > 0) moved.push({ dealId, sequence, factIds });
  }
  return accept({ moved, refused });
};
