import type { ImportPreview } from '#contract/imports/import-shape.ts';
import type { FileMapping, ImportMapping } from '#contract/imports/mapping.ts';
import { headerKey } from '../tables/header-key.ts';
import type { OpenedFile } from './opened-file.ts';

/** An import of before: what was in its files, and what was decided. */
export interface EarlierImport {
  readonly preview: ImportPreview;
  readonly mapping: ImportMapping;
}

/** What was decided for the same tables before. */
export interface Remembered {
  readonly mapping: ImportMapping;
  /** The decision for a file, where the earlier import had a table with the same columns. */
  fileOf(opened: OpenedFile): FileMapping | undefined;
}

/**
 * The newest import with a table of the same columns, whatever the files were called: who imports the same list every
 * month decides once.
 */
export function rememberedFor(
  opened: readonly OpenedFile[],
  before: readonly EarlierImport[],
): Remembered | undefined {
  for (const { preview, mapping } of before) {
    const byColumns = new Map(
      preview.files.flatMap(({ name, format = 'table', columns }) => {
        const own = mapping.files.find((one) => one.name === name);
        if (format !== 'table' || columns.length < 2 || !own) return [];
        return [[keyOf(columns.map(({ header }) => header)), own] as const];
      }),
    );
    const fileOf = (one: OpenedFile) =>
      one.format === 'table' ? byColumns.get(keyOf(one.header)) : undefined;
    if (opened.some((one) => fileOf(one)?.noun)) return { mapping, fileOf };
  }
  return undefined;
}

const keyOf = (header: readonly string[]) => header.map(headerKey).sort().join('|');
