import type { ShownFile } from '#contract/files/files.ts';
import { mayBeShown } from '#domain/files/stored-file.ts';
import type { FileRow } from '#store/files/stored-files.ts';

/** A file as every page shows it. */
export function shownFile({ storedBy, storerName, isPhoto: _, ...row }: FileRow): ShownFile {
  return {
    ...row,
    storedBy: storedBy === null ? null : { id: storedBy, name: storerName ?? '' },
    url: `/api/files/${row.fileId}`,
    isPicture: mayBeShown(row.mediaType),
  };
}
