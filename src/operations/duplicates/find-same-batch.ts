import { type Likeness, perhapsSame } from '#domain/address-book/duplicates/evidence.ts';
import { keysOfCompany, keysOfPerson } from '#domain/address-book/duplicates/match-keys.ts';
import { type CompanyKnown, sameCompany } from '#domain/address-book/duplicates/same-company.ts';
import { type PersonKnown, samePerson } from '#domain/address-book/duplicates/same-person.ts';
import type { MergedNoun } from '#store/duplicates/duplicate-tables.ts';
import { dropFoundBefore, type FoundPair, saveFound } from '#store/duplicates/found.ts';
import { dropKeys, keepKeys, whoHas } from '#store/duplicates/match-keys.ts';
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
  const keyed = records.map((known) => ({ id: known.id, keys: keysOf(known) }));
  await keepKeys(tx, workspace.id, task.taskId, keyed);
  const pairs = pairsWith(
    new Set(records.map(({ id }) => id)),
    await whoHas(tx, workspace.id, task.taskId, keyed),
  );
  const found = await likePairs(tx, { workspaceId: workspace.id, records, comparing }, pairs);
  await saveFound(tx, workspace.id, noun, found, now);
  const last = records.length === recordsAtOnce ? (records.at(-1)?.id ?? null) : null;
  if (last === null) {
    await dropFoundBefore(tx, workspace.id, noun, task.createdAt);
    await dropKeys(tx, workspace.id, task.taskId);
  }
  return { after: last, done: records.length, changed: [] };
}

interface Pair {
  readonly oneId: string;
  readonly otherId: string;
}

/** Each pair once of which at least one has just been looked at; the smaller id stands first. */
function pairsWith(
  here: ReadonlySet<string>,
  groups: readonly { readonly ids: readonly string[] }[],
): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { ids } of groups) {
    const sorted = [...ids].sort();
    for (const [place, oneId] of sorted.entries()) {
      for (const otherId of sorted.slice(place + 1)) {
        if (here.has(oneId) || here.has(otherId)) pairs.set(`${oneId} ${otherId}`, { oneId, otherId });
      }
    }
  }
  return [...pairs.values()];
}

interface Among<Known extends { readonly id: string }> {
  readonly workspaceId: string;
  readonly records: readonly Known[];
  readonly comparing: Comparing<Known>;
}

/** Those of the pairs that are perhaps one. */
async function likePairs<Known extends { readonly id: string }>(
  tx: DatabaseTransaction,
  { workspaceId, records, comparing }: Among<Known>,
  pairs: readonly Pair[],
): Promise<FoundPair[]> {
  const here = new Map(records.map((known) => [known.id, known]));
  const met = pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]);
  const others = [...new Set(met)].filter((id) => !here.has(id));
  for (const known of await comparing.load(tx, workspaceId, { ids: others })) here.set(known.id, known);
  return pairs.flatMap(({ oneId, otherId }) => {
    const [one, other] = [here.get(oneId), here.get(otherId)];
    if (!one || !other) return [];
    const { likelihood, evidence } = comparing.compare(one, other);
    if (likelihood < perhapsSame) return [];
    return [{ oneId, otherId, likelihood, evidence: evidence.map(({ code }) => code) }];
  });
}
