import type { savePlaybookDraft as contract } from '#contract/playbook/drafts.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayEditPlaybooks } from '#policy/playbook.ts';
import { newestPlaybook } from '#store/deals/playbooks.ts';
import { keepPlaybookDraft, loadPlaybookDraft } from '#store/playbooks/playbook-drafts.ts';
import type { Handle } from '../world.ts';
import { contentOf } from './content-of.ts';
import { draftChanged } from './draft-changed.ts';
import { playbookNotFound } from './playbook-not-found.ts';
import { shownDraft } from './shown-draft.ts';

export const savePlaybookDraft: Handle<typeof contract> = async (world, { key, revision, content }) => {
  const { tx, workspace, actor, now, locale } = world;
  if (!mayEditPlaybooks(actor)) return notAllowed('change playbooks');
  const standing = await loadPlaybookDraft(tx, workspace.id, key, { forWrite: true });
  const newest = await newestPlaybook(tx, workspace.id, key);
  if (!standing && !newest) return playbookNotFound();
  const basedOn = standing ? standing.basedOn : (newest?.version ?? null);
  const draft = { key, basedOn, content: contentOf(key, basedOn, content), changedAt: now };
  const kept = await keepPlaybookDraft(tx, workspace.id, revision, { ...draft, changedBy: actor.memberId });
  if (!kept) return draftChanged(world, key);
  const stands = await loadPlaybookDraft(tx, workspace.id, key);
  if (!stands) throw new Error(`the draft of ${key} is gone while it is being written`);
  return accept(shownDraft(stands, locale));
};
