import { type Look, lookAtFiles } from '#connectors/preview/look-at-files.ts';
import type { EarlierImport } from '#connectors/preview/remembered.ts';
import type { TablesBefore } from '#connectors/preview/source-name.ts';
import { FileNotReadable } from '#connectors/tables/table-file.ts';
import type { ImportMapping, MappingChanges } from '#contract/imports/mapping.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { currentPlaybook } from '#store/deals/playbooks.ts';
import { listCustomFields } from '#store/fields/custom-fields.ts';
import { contactsWithEmails } from '#store/imports/correspondents.ts';
import { lastImports, tablesBefore } from '#store/imports/imports.ts';
import { allMembers } from '#store/imports/members.ts';
import type { World } from '../world.ts';

/** Looks at the files of an import with what was chosen before and what is chosen now. */
export async function look(
  world: World,
  importId: string,
  before: ImportMapping | undefined,
  changes: MappingChanges | undefined,
): Promise<Result<Look, Refusal>> {
  const { tx, workspace } = world;
  const playbook = await currentPlaybook(tx, workspace.id);
  try {
    return accept(
      await lookAtFiles(world.imports.foldersOf(workspace.id, importId).files, {
        currency: workspace.currency,
        zone: workspace.zone,
        playbook,
        fields: await listCustomFields(tx, workspace.id),
        members: await allMembers(tx, workspace.id),
        knows: async (emails) => new Set((await contactsWithEmails(tx, workspace.id, emails)).keys()),
        before,
        earlier: before ? [] : ((await lastImports(tx, workspace.id)) as EarlierImport[]),
        tablesBefore: (await tablesBefore(tx, workspace.id)) as TablesBefore[],
        changes,
      }),
    );
  } catch (error) {
    if (error instanceof FileNotReadable) return refuse('import_file_not_understood', error.message);
    throw error;
  }
}
