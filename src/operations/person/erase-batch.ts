import { factWithout, subjectsOfTheirs } from '#domain/address-book/person/fact-without.ts';
import type { FindPerson } from '#domain/address-book/person/find-person.ts';
import { type InTheirPlace, textWithout } from '#domain/address-book/person/words-without.ts';
import { countReworded, finishErasure, loadErasure } from '#store/person/erasures.ts';
import { factsSpeakingOf, holdDeals, rewordFact, searchAnew } from '#store/person/reword-rows.ts';
import type { TaskRow } from '#store/tasks/tasks.ts';
import { erasureTexts } from '#texts/erasure.ts';
import { sayIn } from '#texts/say.ts';
import type { Batch, TaskWorld } from '../tasks/do-batch.ts';
import { refold } from '../upkeep/refold.ts';
import { finderOf, type PersonAtHand, soughtBy } from './person-at-hand.ts';
import { rewordPlaces } from './reword-places.ts';

/** What stands where somebody stood, in the language of the workspace, since it is kept. */
export const inTheirPlace = (locale: string): InTheirPlace => ({
  name: sayIn(locale, erasureTexts)('erasedPerson'),
  way: '…',
});

/**
 * Takes somebody out of the ledgers of the next deals; once there are no more of these, out of all else, and forgets by what
 * they were looked for.
 */
export async function eraseBatch(world: TaskWorld, task: TaskRow, dealsAtOnce: number): Promise<Batch> {
  const { tx, workspace, now, erasures } = world;
  const { erasureId } = task.input as { erasureId: string };
  const erasure = await loadErasure(tx, workspace.id, erasureId);
  if (!erasure?.sealedPerson) return { after: null, done: 0, changed: [] };
  const opened = erasures.open(erasure.sealedPerson);
  if (opened === null) {
    throw new Error(
      `erasure ${erasureId} was begun under another secret: start with that one, so that it ends`,
    );
  }
  const at = JSON.parse(opened) as PersonAtHand;
  const ids = await holdDeals(tx, workspace.id, task.after, dealsAtOnce);
  const next = ids.length === dealsAtOnce ? (ids.at(-1) ?? null) : null;
  const reworded = await rewordFacts(world, erasureId, at, ids);
  if (reworded > 0) await refold(world, { after: task.after ?? undefined, limit: dealsAtOnce });
  const rows = next === null ? await rewordPlaces(world, at, inTheirPlace(workspace.locale)) : 0;
  await countReworded(tx, workspace.id, erasureId, reworded + rows);
  if (next === null) await finishErasure(tx, workspace.id, erasureId, now);
  return { after: next, done: ids.length, changed: [] };
}

/** Rewords the entries of these ledgers that speak of them; answers how many. */
async function rewordFacts(
  { tx, workspace }: TaskWorld,
  erasureId: string,
  at: PersonAtHand,
  dealIds: readonly string[],
): Promise<number> {
  const [finderIn, sought, ids] = [finderOf(at), soughtBy(at), new Set(at.ids)];
  const whole = dealIds.filter((dealId) => dealId in at.alone);
  const facts = await factsSpeakingOf(tx, workspace.id, { all: dealIds, whole }, sought.patterns);
  const changed = new Set<string>();
  let count = 0;
  for (const [dealId, own] of Map.groupBy(facts, (fact) => fact.dealId)) {
    const theirs = subjectsOfTheirs(own, ids);
    const reword = rewording(finderIn(dealId), inTheirPlace(workspace.locale));
    for (const fact of own) {
      const data = factWithout(fact, { ids, theirs, reword });
      if (JSON.stringify(data) === JSON.stringify(fact.data)) continue;
      await rewordFact(tx, erasureId, fact.factId, data);
      changed.add(dealId);
      count += 1;
    }
  }
  if (changed.size > 0) await searchAnew(tx, [...changed]);
  return count;
}

const rewording = (find: FindPerson, instead: InTheirPlace) => (said: string) =>
  textWithout(said, find, instead);
