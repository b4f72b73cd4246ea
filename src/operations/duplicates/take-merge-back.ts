import type { takeMergeBack as contract } from '#contract/duplicates/duplicates.ts';
import { type RecordState, recordTakenBack } from '#domain/address-book/duplicates/merged-record.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { removePastJob } from '#store/address-book/contact-jobs.ts';
import { noteChange } from '#store/audit-trail.ts';
import { moveBack } from '#store/duplicates/hanging.ts';
import { isMergedOn, loadMerge, markMerged, markTakenBack } from '#store/duplicates/merges.ts';
import type { Handle } from '../world.ts';
import { countOnEachAgain } from './merge-in-deals.ts';
import { nameOf, recordsOf } from './merge-records.ts';

export const takeMergeBack: Handle<typeof contract> = async (world, { mergeId }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('take a merge back');
  const merge = await loadMerge<RecordState>(tx, workspace.id, mergeId);
  if (!merge) return refuse('merge_not_found', 'There is no such merge.');
  const { noun, keptId, goneId, gone, before } = merge;
  const answer = {
    ...{ mergeId, noun, kept: { id: keptId, name: nameOf(before) } },
    gone: { id: goneId, name: nameOf(gone) },
  };
  if (merge.takenBackAt !== null) return accept(answer);
  const record = await recordsOf[noun].load(world, keptId);
  if (!record || (await isMergedOn(tx, workspace.id, merge))) {
    return refuse('merged_further', 'The one that stayed was merged or removed since. Take that back first.');
  }
  await markMerged(tx, workspace.id, { noun, id: goneId }, null);
  await recordsOf[noun].save(world, keptId, recordTakenBack(record, merge));
  await moveBack(tx, workspace.id, { noun, from: keptId, to: goneId }, merge.moved);
  if (noun === 'contact') await removePastJob(tx, workspace.id, { contactId: keptId, jobId: mergeId });
  await countOnEachAgain(world, merge, merge.deals);
  await markTakenBack(tx, workspace.id, mergeId, now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun, nounId: keptId, act: 'merge taken back', before: record, after: before },
  });
  return accept(answer);
};
