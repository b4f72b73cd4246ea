import { factsAsLeftBy } from '#domain/roadmap/facts-as-left.ts';
import { fold } from '#domain/standing/fold.ts';
import { foldContext, type WorkspaceOfDeals } from '#store/deals/append.ts';
import { isWrittenSince, loadFacts } from '#store/deals/load-deal.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';

interface Left {
  readonly dealId: string;
  readonly contactId: string;
  readonly since: string;
}

/** A deal as somebody at the client left it, and the playbook that it went by; null where nothing was written since. */
export async function asTheyLeftIt(
  tx: DatabaseTransaction,
  workspace: WorkspaceOfDeals,
  { dealId, contactId, since }: Left,
) {
  if (!(await isWrittenSince(tx, workspace.id, dealId, since))) return null;
  const facts = factsAsLeftBy(await loadFacts(tx, workspace.id, dealId), contactId, since);
  const context = await foldContext(tx, workspace, facts);
  const standing = fold(context, facts);
  return { standing, playbook: context.playbook(standing.deal.playbook) };
}
