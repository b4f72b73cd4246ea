import type { ImportShown, ImportWhole } from '#contract/imports/import-shape.ts';
import type { ImportSource } from '#contract/imports/mapping.ts';
import { stakeholderRoles } from '#domain/playbook/playbook.ts';
import { currentPlaybook } from '#store/deals/playbooks.ts';
import type { ImportRow } from '#store/imports/imports.ts';
import { allMembers } from '#store/imports/members.ts';
import { countEntries } from '#store/imports/undo/import-changes.ts';
import { fieldName, serverText } from '#texts/server-text.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import type { World } from '../world.ts';
import { matchingRules } from './run/how-matched.ts';
import { countsOf, isAlive, mappingOf, previewOf, shownProgress } from './run/stored.ts';

const endedSilently =
  'The import stopped before its end, most likely because Leadsheet was stopped. Start it again and it goes on; nothing is doubled.';

/** An import as lists and its page show it. One that says it runs, and gives no sign of life, has stopped. */
export function shownImport(row: ImportRow, { now, locale }: Pick<World, 'now' | 'locale'>): ImportShown {
  const isDead = row.state === 'running' && !isAlive(row, now);
  const message = isDead ? endedSilently : row.message;
  return {
    importId: row.importId,
    source: row.source as ImportSource,
    sourceName: mappingOf(row).sourceName,
    files: filesOf(row),
    state: isDead ? 'stopped' : row.state,
    dryRun: row.dryRun,
    message: message === null ? null : serverText(message, locale),
    by: { id: row.memberId, name: row.memberName },
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
    counts: countsOf(row),
    errors: row.errors,
    progress: shownProgress(isDead ? { ...row, state: 'stopped' } : row),
  };
}

const filesOf = (row: ImportRow) =>
  previewOf(row)
    .files.toSorted((one, other) => Number(one.noun === null) - Number(other.noun === null))
    .map(({ name }) => name);

/** The same with the proposal, the choices, and what can be chosen. */
export async function wholeImport(world: World, row: ImportRow): Promise<ImportWhole> {
  const { tx, actor, locale } = world;
  const playbook = readersPlaybook(await currentPlaybook(tx, actor.workspaceId), locale);
  const members = await allMembers(tx, actor.workspaceId);
  return {
    ...shownImport(row, world),
    ...(await shownUndo(world, row)),
    preview: inWords(previewOf(row), locale),
    matching: matchingRules(mappingOf(row)).map(({ noun, rule }) => ({
      noun,
      rule: serverText(rule, locale),
    })),
    mapping: mappingOf(row),
    kinds: playbook.kinds.map(({ key, label }) => ({ key, label })),
    ourRoles: [...stakeholderRoles],
    members: members.map(({ id, name }) => ({ id, name })),
  };
}

/** Whether an import can be taken back, and how far that is. */
async function shownUndo(
  { tx, workspace, now }: World,
  row: ImportRow,
): Promise<Pick<ImportWhole, 'mayUndo' | 'undo'>> {
  const { undoneBy, undoneByName, undoneAt, importId } = row;
  if (undoneBy === null) return { mayUndo: row.remembers && !isAlive(row, now), undo: null };
  const { left, all } = await countEntries(tx, workspace.id, importId);
  const by = { id: undoneBy, name: undoneByName ?? '' };
  return { mayUndo: false, undo: { by, at: undoneAt, rowsDone: all - left, rowsInAll: all } };
}

/** What was said of the files when they were looked at, in the language of who reads it now. */
function inWords(preview: ImportWhole['preview'], locale: string): ImportWhole['preview'] {
  return {
    ...preview,
    warnings: preview.warnings.map((warning) => serverText(warning, locale)),
    ...(preview.firstRows
      ? {
          firstRows: preview.firstRows.map(({ noun, samples }) => ({
            noun,
            samples: samples.map(({ why, fields, ...row }) => ({
              ...row,
              why: why === null ? null : serverText(why, locale),
              fields: fields.map((field) => ({ ...field, label: fieldName(field.label, locale) })),
            })),
          })),
        }
      : {}),
    dates: preview.dates.map((date) => ({ ...date, reads: fieldName(date.reads, locale) })),
    files: preview.files.map((file) => ({
      ...file,
      why: serverText(file.why, locale),
      fields: file.fields.map((field) => ({ ...field, label: fieldName(field.label, locale) })),
    })),
  };
}
