import { stableId } from '#connectors/imported/stable-id.ts';
import { hasATop } from '#domain/address-book/relation.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { type Report, reportsToNote, saveReports } from '#store/imports/link-reports.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';

/** Notes whom the people of an import report to, and by whom they were introduced, once all of them are there. */
export async function linkReports(
  tx: DatabaseTransaction,
  of: { workspaceId: string; sourceName: string; importId: string },
  at: Instant,
): Promise<void> {
  for (const kind of ['reports to', 'introduced by'] as const) {
    const found = await reportsToNote(tx, of, kind);
    const withIds = (hasATop(kind) ? withoutCircles(found) : found).map((report) => ({
      ...report,
      relationId: stableId(of.workspaceId, kind, report.fromId, report.toId),
    }));
    await saveReports(tx, of.workspaceId, kind, withIds, at);
  }
}

/** In an export everybody reports to one at most; who would come to report to themselves reports to nobody. */
export function withoutCircles(reports: readonly Report[]): Report[] {
  const above = new Map<string, string>();
  return reports.filter(({ fromId, toId }) => {
    for (let at: string | undefined = toId; at !== undefined; at = above.get(at)) {
      if (at === fromId) return false;
    }
    above.set(fromId, toId);
    return true;
  });
}
