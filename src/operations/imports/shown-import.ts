import type { ImportShown, ImportWhole } from '#contract/imports/import-shape.ts';
import type { ImportSource } from '#contract/imports/mapping.ts';
import { stakeholderRoles } from '#domain/playbook/playbook.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { currentPlaybook } from '#store/deals/playbooks.ts';
import type { ImportRow } from '#store/imports/imports.ts';
import { allMembers } from '#store/imports/members.ts';
import type { World } from '../world.ts';
import { countsOf, isAlive, mappingOf, previewOf, shownProgress } from './run/stored.ts';

const endedSilently =
  'The import stopped before its end, most likely because Leadsheet was stopped. Start it again and it goes on; nothing is doubled.';

/** An import as lists and its page show it. One that says it runs, and gives no sign of life, has stopped. */
export function shownImport(row: ImportRow, now: Instant): ImportShown {
  const isDead = row.state === 'running' && !isAlive(row, now);
  return {
    importId: row.importId,
    source: row.source as ImportSource,
    state: isDead ? 'stopped' : row.state,
    dryRun: row.dryRun,
    message: isDead ? endedSilently : row.message,
    by: { id: row.memberId, name: row.memberName },
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
    counts: countsOf(row),
    errors: row.errors,
    progress: shownProgress(isDead ? { ...row, state: 'stopped' } : row),
  };
}

/** The same with the proposal, the choices, and what can be chosen. */
export async function wholeImport({ tx, actor, now }: World, row: ImportRow): Promise<ImportWhole> {
  const playbook = await currentPlaybook(tx, actor.workspaceId);
  const members = await allMembers(tx, actor.workspaceId);
  return {
    ...shownImport(row, now),
    preview: previewOf(row),
    mapping: mappingOf(row),
    kinds: playbook.kinds.map(({ key, label }) => ({ key, label })),
    ourRoles: [...stakeholderRoles],
    members: members.map(({ id, name }) => ({ id, name })),
  };
}
