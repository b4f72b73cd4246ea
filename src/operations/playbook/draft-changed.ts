import { refuse } from '#domain/refusal.ts';
import { loadPlaybookDraft } from '#store/playbooks/playbook-drafts.ts';
import type { World } from '../world.ts';
import { shownDraft } from './shown-draft.ts';

/** Somebody else wrote since: what they wrote comes with the refusal, so that both can be brought together. */
export async function draftChanged({ tx, workspace, locale }: World, key: string) {
  const draft = await loadPlaybookDraft(tx, workspace.id, key);
  return refuse(
    'playbook_draft_changed',
    draft
      ? `${draft.changedBy.name} changed this playbook since you opened it. Look at what they wrote, then save again.`
      : 'Somebody published or dropped this draft since you opened it. Open the playbook again.',
    draft ? { draft: shownDraft(draft, locale) } : {},
  );
}
