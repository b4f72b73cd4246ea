import type { discardPlaybookDraft as contract } from '#contract/playbook/drafts.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayEditPlaybooks } from '#policy/playbook.ts';
import { newestPlaybook } from '#store/deals/playbooks.ts';
import { dropPlaybookDraft, loadPlaybookDraft } from '#store/playbooks/playbook-drafts.ts';
import type { Handle } from '../world.ts';
import { draftChanged } from './draft-changed.ts';
import { notePlaybookChange } from './note-playbook-change.ts';
import { playbookNotFound } from './playbook-not-found.ts';

export const discardPlaybookDraft: Handle<typeof contract> = async (world, { key, revision }) => {
  const { tx, workspace, actor } = world;
  if (!mayEditPlaybooks(actor)) return notAllowed('change playbooks');
  const draft = await loadPlaybookDraft(tx, workspace.id, key, { forWrite: true });
  if (!draft) return playbookNotFound();
  if (draft.revision !== revision) return draftChanged(world, key);
  await dropPlaybookDraft(tx, workspace.id, key);
  await notePlaybookChange(world, key, 'dropped the draft', { before: draft.content });
  return accept({ key, published: (await newestPlaybook(tx, workspace.id, key)) !== null });
};
