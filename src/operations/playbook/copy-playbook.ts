import type { copyPlaybook as contract } from '#contract/playbook/drafts.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayEditPlaybooks } from '#policy/playbook.ts';
import { findPlaybook, newestPlaybook } from '#store/deals/playbooks.ts';
import { keepPlaybookDraft, loadPlaybookDraft } from '#store/playbooks/playbook-drafts.ts';
import type { Handle, World } from '../world.ts';
import { notePlaybookChange } from './note-playbook-change.ts';
import { playbookNotFound } from './playbook-not-found.ts';
import { shownDraft } from './shown-draft.ts';

export const copyPlaybook: Handle<typeof contract> = async (world, { from, version, label }) => {
  const { tx, workspace, actor, now, locale } = world;
  if (!mayEditPlaybooks(actor)) return notAllowed('change playbooks');
  const origin =
    version === undefined
      ? await newestPlaybook(tx, workspace.id, from)
      : await findPlaybook(tx, workspace.id, { key: from, version });
  if (!origin) return playbookNotFound();
  const key = await freeKey(world, label);
  const content = { ...origin, key, version: 0, label };
  const draft = { key, basedOn: null, content, changedBy: actor.memberId, changedAt: now };
  await keepPlaybookDraft(tx, workspace.id, 0, draft);
  await notePlaybookChange(world, key, 'began a playbook', {
    after: { from, version: origin.version, label },
  });
  const begun = await loadPlaybookDraft(tx, workspace.id, key);
  if (!begun) throw new Error(`the draft of ${key} is gone while it is being written`);
  return accept(shownDraft(begun, locale));
};

/** A key made of the name, which nobody has yet. */
async function freeKey({ tx, workspace }: World, label: string): Promise<string> {
  const stem =
    label
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60) || 'playbook';
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? stem : `${stem}-${number}`;
    const isTaken =
      (await newestPlaybook(tx, workspace.id, key)) ?? (await loadPlaybookDraft(tx, workspace.id, key));
    if (!isTaken) return key;
  }
}
