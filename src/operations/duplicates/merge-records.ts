import type { mergeRecords as contract } from '#contract/duplicates/duplicates.ts';
import { mergedRecord, type RecordState } from '#domain/address-book/duplicates/merged-record.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { accountsAbove } from '#store/address-book/company-tree.ts';
import { savePastJob } from '#store/address-book/contact-jobs.ts';
import { noteChange } from '#store/audit-trail.ts';
import { moveHanging } from '#store/duplicates/hanging.ts';
import { dealsCountingOn, insertMerge, loadMerge, markMerged } from '#store/duplicates/merges.ts';
import type { Handle, World } from '../world.ts';
import { accountRecord, saveAccountRecord } from './account-record.ts';
import { contactRecord, saveContactRecord } from './contact-record.ts';
import { sameRecord } from './keep-apart.ts';
import { countOnTheOther } from './merge-in-deals.ts';
import { recordNotFound } from './record-not-found.ts';

/** So many are written to in one go; whoever has more of them is merged the other way round. */
const mostDeals = 500;

export const recordsOf = {
  contact: { load: contactRecord, save: saveContactRecord },
  account: { load: accountRecord, save: saveAccountRecord },
} as const;

export const mergeRecords: Handle<typeof contract> = async (
  world,
  { noun, keptId, goneId, take, ...input },
) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('merge entries');
  if (keptId === goneId) return sameRecord();
  const mergeId = input.mergeId ?? world.newId();
  if (await loadMerge(tx, workspace.id, mergeId)) {
    return refuse('id_already_used', 'There is a merge with this id already. Use a fresh one.');
  }
  const { load, save } = recordsOf[noun];
  const [before, gone] = [await load(world, keptId), await load(world, goneId)];
  if (!before || !gone) return recordNotFound(noun);
  const dealIds = await dealsCountingOn(tx, workspace.id, noun, goneId);
  if (dealIds.length > mostDeals) {
    return refuse(
      'too_many_deals',
      'More than 500 deals count on the one that goes. Let that one stay, and the other one go.',
    );
  }
  const chosen = mergedRecord(before, gone, new Set(take));
  const after =
    noun === 'account' ? await withoutCircle(world, { keptId, goneId }, before, gone, chosen) : chosen;
  await save(world, keptId, after);
  const moved = await moveHanging(tx, workspace.id, { noun, from: goneId, to: keptId });
  const deals = await countOnTheOther(world, { noun, keptId, goneId }, dealIds);
  if (noun === 'contact') await keepOtherJob(world, { mergeId, keptId }, before, gone, after);
  await markMerged(tx, workspace.id, { noun, id: goneId }, { id: keptId, at: now });
  await insertMerge(tx, workspace.id, {
    ...{ mergeId, noun, keptId, goneId, mergedBy: actor.memberId, mergedAt: now },
    ...{ before, after, gone, moved, deals },
  });
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun, nounId: keptId, act: 'merged', before: { ...before, gone }, after },
  });
  return accept({
    ...{ mergeId, noun, deals: deals.length },
    ...{ kept: { id: keptId, name: nameOf(after) }, gone: { id: goneId, name: nameOf(gone) } },
  });
};

export function nameOf({ fields }: RecordState): string {
  return String(fields.name ?? '');
}

/** Where they work by the other entry is where they worked, as far as anybody knows: nothing of it is lost. */
async function keepOtherJob(
  { tx, workspace, actor, now }: World,
  { mergeId, keptId }: { mergeId: string; keptId: string },
  before: RecordState,
  gone: RecordState,
  after: RecordState,
): Promise<void> {
  const other = after.fields.accountId === before.fields.accountId ? gone : before;
  const { accountId, title, department } = other.fields as Readonly<
    Record<string, string | null | undefined>
  >;
  if (!accountId || accountId === after.fields.accountId) return;
  // Under the id of the merge, so that whoever takes it back finds it.
  const job = {
    jobId: mergeId,
    accountId,
    company: null,
    title: title ?? null,
    department: department ?? null,
  };
  const noted = { contactId: keptId, memberId: actor.memberId, at: now };
  await savePastJob(tx, workspace.id, noted, { ...job, from: null, to: null });
}

/** A company that belonged to the one that becomes it belongs to what that belongs to. */
async function withoutCircle(
  { tx, workspace }: World,
  { keptId, goneId }: Record<'keptId' | 'goneId', string>,
  before: RecordState,
  gone: RecordState,
  chosen: RecordState,
): Promise<RecordState> {
  const aboveKept = await accountsAbove(tx, workspace.id, keptId);
  const aboveGone = await accountsAbove(tx, workspace.id, goneId);
  const isUnder = (above: readonly { id: string }[], id: string) => above.some((one) => one.id === id);
  if (isUnder(aboveKept, goneId)) return withParent(chosen, gone.fields.parentId);
  if (isUnder(aboveGone, keptId)) return withParent(chosen, before.fields.parentId);
  return chosen;
}

function withParent(record: RecordState, parentId: unknown): RecordState {
  return { ...record, fields: { ...record.fields, parentId: parentId ?? null } };
}
