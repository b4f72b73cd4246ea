import type { getPlaybookDraft as contract } from '#contract/playbook/drafts.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayEditPlaybooks } from '#policy/playbook.ts';
import { newestPlaybook } from '#store/deals/playbooks.ts';
import { loadPlaybookDraft } from '#store/playbooks/playbook-drafts.ts';
import type { Handle } from '../world.ts';
import { playbookNotFound } from './playbook-not-found.ts';
import { shownDraft } from './shown-draft.ts';

/** Reading begins no draft: the first change does. */
export const getPlaybookDraft: Handle<typeof contract> = async (world, { key }) => {
  const { tx, workspace, actor, now, locale } = world;
  if (!mayEditPlaybooks(actor)) return notAllowed('change playbooks');
  const draft = await loadPlaybookDraft(tx, workspace.id, key);
  if (draft) return accept(shownDraft(draft, locale));
  const newest = await newestPlaybook(tx, workspace.id, key);
  if (!newest) return playbookNotFound();
  const untouched = { key, revision: 0, basedOn: newest.version, content: newest };
  return accept(shownDraft({ ...untouched, changedAt: now, changedBy: null }, locale));
};
