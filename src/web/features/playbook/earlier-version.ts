import { publishPlaybook, savePlaybookDraft } from '#contract/playbook/drafts.ts';
import { getPlaybook } from '#contract/playbook/playbook.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';

/** What a version says, as a draft says it. */
export async function contentOfVersion(key: string, version: number) {
  const whole = await call(getPlaybook, { key, version });
  const { key: _, version: __, noReasons: ___, maybeTypes: ____, ...content } = whole;
  return content;
}

/** Versions never change: to go back is to publish once more what an earlier one said. */
export async function publishAgain(key: string, version: number, note: string): Promise<void> {
  const content = await contentOfVersion(key, version);
  const { revision } = await call(
    savePlaybookDraft,
    { key, revision: 0, content },
    { idempotencyKey: newId() },
  );
  await call(publishPlaybook, { key, revision, note }, { idempotencyKey: newId() });
}
