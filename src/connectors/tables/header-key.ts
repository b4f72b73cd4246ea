/** What makes two headers the same: `StageName`, `stage_name`, `Stage Name` and `STAGENAME` are one. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
