import type { TableFile } from '../tables/table-file.ts';

/** The file that says of a zip that it is an export of ours. */
export const manifestName = 'leadsheet-export.json';

/** The form of the export; a newer one is refused by an older Leadsheet. */
export const exportVersion = 1;

export function isLeadsheetExport(files: readonly Pick<TableFile, 'name'>[]): boolean {
  return files.some(({ name }) => name.split('/').at(-1) === manifestName);
}
