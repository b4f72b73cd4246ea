import type { ImportShown } from './import-shape.ts';

/** Whether an import did, or would do, nothing with any row: it neither came in, nor stood here already, nor failed. */
export function broughtNothing(counts: ImportShown['counts']): boolean {
  return Object.values(counts).every(
    ({ created, updated, unchanged, failed }) => created + updated + unchanged + failed === 0,
  );
}
