import { type Likeness, perhapsSame } from '#domain/address-book/duplicates/evidence.ts';
import { keysOfCompany, keysOfPerson } from '#domain/address-book/duplicates/match-keys.ts';
import { type CompanyKnown, sameCompany } from '#domain/address-book/duplicates/same-company.ts';
import { type PersonKnown, samePerson } from '#domain/address-book/duplicates/same-person.ts';
import type { MergedNoun } from '#store/duplicates/duplicate-tables.ts';
import { dropFoundBefore, type FoundPair, saveFound } from '#store/duplicates/found.ts';
import { dropKeys, keepKeys, pairsInCommon } from '#store/duplicates/match-keys.ts';
import { loadCompaniesKnown, loadPeopleKnown, type Which } from '#store/duplicates/sketches.ts';
import type { TaskRow } from '#store/tasks/tasks.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import type { Batch, TaskWorld } from '../tasks/do-batch.ts';

/** How records of one noun are looked through for those that are one. */
interface Comparing<Known extends { readonly id: string }> {
  readonly noun: MergedNoun;
  load(tx: DatabaseTransaction, workspaceId: string, which: Which): Promise<Known[]>;
  keysOf(known: Known): string[];
  compare(one: Known, other: Known): Likeness;
}

export const samePeople: Comparing<PersonKnown> = {
  ...{ noun: 'contact', load: loadPeopleKnown, keysOf: keysOfPerson, compare: samePerson },
};

export const sameCompanies: Comparing<CompanyKnown> = {
  ...{ noun: 'account', load: loadCompaniesKnown, keysOf: keysOfCompany, compare: sameCompany },
};

const recordsAtOnce = 500;

/**
 * Compares the next records with all that were looked at before and have something in common with them, so that each
 * pair is met once. What was found earlier and is not alike any more goes at the end.
 */
export async function findSameBatch<Known extends { readonly id: string }>(
  { tx, workspace, now }: TaskWorld,
  task: TaskRow,
  comparing: Comparing<Known>,
): Promise<Batch> {
  const { noun, load, keysOf } = comparing;
  const records = await load(tx, workspace.id, { after: task.after, limit: recordsAtOnce });
  await keepKeys(
    tx,
    workspace.id,
    task.taskId,
    records.map((known) => ({ id: known.id, keys: keysOf(known) })),
  );
  await saveFound(
    tx,
    workspace.id,
    noun,
    await pairsAmong(tx, { workspaceId: workspace.id, task, records, comparing }),
    now,
  );
  const last = records.length === recordsAtOnce ? (records.at(-1)?.id ?? null) : null;
  if (last === null) {
    await dropFoundBefore(tx, workspace.id, noun, task.createdAt);
    await dropKeys(tx, workspace.id, task.taskId);
  }
  return { after: last, done: records.length, changed: [] };
}

interface Among<Known extends { readonly id: string }> {
  readonly workspaceId: string;
  readonly task: TaskRow;
  readonly records: readonly Known[];
  readonly comparing: Comparing<Known>;
}

async function pairsAmong<Known extends { readonly id: string }>(
  tx: DatabaseTransaction,
  { workspaceId, task, records, comparing }: Among<Known>,
): Promise<FoundPair[]> {
  const ids = records.map(({ id }) => id);
  const pairs = await pairsInCommon(tx, workspaceId, task.taskId, ids);
  const here = new Map(records.map((known) => [known.id, known]));
  const others = [...new Set(pairs.map(({ oneId }) => oneId))].filter((id) => !here.has(id));
  for (const known of await comparing.load(tx, workspaceId, { ids: others })) here.set(known.id, known);
  return pairs.flatMap(({ oneId, otherId }) => {
    const [one, other] = [here.get(oneId), here.get(otherId)];
    if (!one || !other) return [];
    const { likelihood, evidence } = comparing.compare(one, other);
    if (likelihood < perhapsSame) return [];
    return [{ oneId, otherId, likelihood, evidence: evidence.map(({ code }) => code) }];
  });
}
