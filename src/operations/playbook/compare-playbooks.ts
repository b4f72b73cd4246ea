import type { comparePlaybooks as contract } from '#contract/playbook/playbook.ts';
import { playbookChanges } from '#domain/playbook/playbook-changes.ts';
import { accept } from '#domain/result.ts';
import { findPlaybook, newestPlaybook } from '#store/deals/playbooks.ts';
import { loadPlaybookDraft } from '#store/playbooks/playbook-drafts.ts';
import { shownPlaybookChange } from '../presenting/playbook-change-view.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import type { Handle } from '../world.ts';
import { playbookNotFound } from './playbook-not-found.ts';

export const comparePlaybooks: Handle<typeof contract> = async ({ tx, workspace, locale }, input) => {
  const { key } = input;
  const before = await findPlaybook(tx, workspace.id, { key, version: input.before });
  const draft = input.after === undefined ? await loadPlaybookDraft(tx, workspace.id, key) : null;
  const after =
    input.after === undefined
      ? (draft?.content ?? (await newestPlaybook(tx, workspace.id, key)))
      : await findPlaybook(tx, workspace.id, { key, version: input.after });
  if (!before || !after) return playbookNotFound();
  const read = { before: readersPlaybook(before, locale), after: readersPlaybook(after, locale) };
  return accept({
    before: input.before,
    after: input.after ?? null,
    changes: playbookChanges(read.before, read.after).map((change) =>
      shownPlaybookChange(change, read, locale),
    ),
  });
};
