import { stableId } from '#connectors/imported/stable-id.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { type Report, reportsToNote, saveReports } from '#store/imports/link-reports.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';

/** Notes whom the people of an import report to, once all of them are there. */
export async function linkReports(
  tx: DatabaseTransaction,
  of: { workspaceId: string; sourceName: string; importId: string },
  at: Instant,
): Promise<void> {
  const reports = withoutCircles(await reportsToNote(tx, of));
  const withIds = reports.map((report) => ({
    ...report,
    relationId: stableId(of.workspaceId, 'reports to', report.fromId, report.toId),
  }));
  await saveReports(tx, of.workspaceId, withIds, at);
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
