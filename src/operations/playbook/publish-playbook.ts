import type { publishPlaybook as contract } from '#contract/playbook/drafts.ts';
import { playbookFaults } from '#domain/playbook/playbook-faults.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayPublishPlaybook } from '#policy/workspace.ts';
import { newestPlaybook } from '#store/deals/playbooks.ts';
import { insertPlaybook } from '#store/playbooks/insert-playbook.ts';
import { dropPlaybookDraft, loadPlaybookDraft } from '#store/playbooks/playbook-drafts.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import type { Handle } from '../world.ts';
import { draftChanged } from './draft-changed.ts';
import { notePlaybookChange } from './note-playbook-change.ts';
import { playbookNotFound } from './playbook-not-found.ts';
import { shownFaults } from './shown-draft.ts';

export const publishPlaybook: Handle<typeof contract> = async (world, { key, revision, note }) => {
  const { tx, workspace, actor, now, locale } = world;
  if (!mayPublishPlaybook(actor)) return notAllowed('publish playbooks');
  const draft = await loadPlaybookDraft(tx, workspace.id, key, { forWrite: true });
  if (!draft) return playbookNotFound();
  if (draft.revision !== revision) return draftChanged(world, key);
  const faults = playbookFaults(draft.content);
  if (faults.length > 0) {
    return refuse(
      'playbook_faulty',
      `This playbook cannot be published yet. ${faults.length === 1 ? 'One thing has' : `${faults.length} things have`} to be mended first.`,
      { faults: shownFaults(readersPlaybook(draft.content, locale), faults, locale) },
    );
  }
  const newest = await newestPlaybook(tx, workspace.id, key);
  const playbook = { ...draft.content, key, version: (newest?.version ?? 0) + 1 };
  await insertPlaybook(tx, workspace.id, playbook, now, { memberId: actor.memberId, note });
  await dropPlaybookDraft(tx, workspace.id, key);
  const { version, label } = playbook;
  await notePlaybookChange(world, key, `published version ${version}`, { after: { version, label, note } });
  return accept({ key, version });
};
