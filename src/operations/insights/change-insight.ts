import type { changeInsight as contract } from '#contract/insights/insights.ts';
import { withoutUndefined } from '#domain/ledger/writing.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadInsight, updateInsight } from '#store/insights.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle } from '../world.ts';
import { insightNotFound } from './insight-not-found.ts';

export const changeInsight: Handle<typeof contract> = async (world, { insightId, seen, ...change }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('change insights');
  const before = await loadInsight(tx, workspace.id, insightId);
  if (!before) return insightNotFound();
  const clash = await rowClash(world, { noun: 'insight', nounId: insightId }, said(before), {
    ...change,
    seen,
  });
  if (clash) return clash;
  const after = { ...before, ...withoutUndefined(change) };
  await updateInsight(tx, workspace.id, insightId, after, now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'insight', nounId: insightId, act: 'changed' },
    before: said(before),
    after: said(after),
  });
  return accept(after);
};

const said = ({ kind, text, retired }: { kind: string | null; text: string; retired: boolean }) => ({
  kind,
  text,
  retired,
});
