import type { changePlaybook as contract } from '#contract/playbook/playbook.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayPublishPlaybook } from '#policy/workspace.ts';
import { archivePlaybook, offerToNewDeals, takeOutOfArchive } from '#store/playbooks/offered-playbooks.ts';
import type { Handle } from '../world.ts';
import { listedPlaybooks } from './listed-playbooks.ts';
import { notePlaybookChange } from './note-playbook-change.ts';
import { playbookNotFound } from './playbook-not-found.ts';

export const changePlaybook: Handle<typeof contract> = async (world, { key, archived, forNewDeals }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayPublishPlaybook(actor)) return notAllowed('change which playbooks there are');
  const before = (await listedPlaybooks(world)).find((one) => one.key === key);
  if (!before) return playbookNotFound();
  if (archived === true && before.archivedAt === null) {
    if (before.forNewDeals) {
      return refuse(
        'playbook_in_use',
        'New deals go by this playbook. Choose another one for them, then archive it.',
      );
    }
    await archivePlaybook(tx, workspace.id, key, { memberId: actor.memberId, at: now });
    await notePlaybookChange(world, key, 'archived the playbook');
  }
  if (archived === false && before.archivedAt !== null) {
    await takeOutOfArchive(tx, workspace.id, key);
    await notePlaybookChange(world, key, 'took the playbook out of the archive');
  }
  if (forNewDeals && !before.forNewDeals) {
    if (before.versions.length === 0) {
      return refuse('playbook_not_published', 'Publish this playbook before new deals go by it.');
    }
    await takeOutOfArchive(tx, workspace.id, key);
    await offerToNewDeals(tx, workspace.id, key);
    await notePlaybookChange(world, key, 'chose the playbook for new deals');
  }
  const after = (await listedPlaybooks(world)).find((one) => one.key === key);
  return after ? accept(after) : playbookNotFound();
};
