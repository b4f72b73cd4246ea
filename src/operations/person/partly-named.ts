import { personFinder } from '#domain/address-book/person/find-person.ts';
import { nobody } from '#domain/address-book/person/known-person.ts';
import { textWithout } from '#domain/address-book/person/words-without.ts';
import { type NoteBeside, notesBeside } from '#store/person/person-rows.ts';
import { listTagRows } from '#store/tags/tags.ts';
import type { World } from '../world.ts';
import { finderOf, type PersonAtHand, soughtBy } from './person-at-hand.ts';

const mostShown = 50;

/**
 * Notes on those beside them that have a given or a family name of theirs once all that surely speaks of them is taken
 * out: nobody but who reads them knows whom they mean.
 */
export async function partlyNamed(
  { tx, workspace }: Pick<World, 'tx' | 'workspace'>,
  at: PersonAtHand,
): Promise<NoteBeside[]> {
  const notes = await notesBeside(tx, workspace.id, at.ids, soughtBy(at));
  const finderIn = finderOf(at);
  const findPart = finderOfPart(at);
  const rest = ({ id, words }: NoteBeside) => textWithout(words, finderIn(id), { name: '…', way: '…' });
  return notes.filter((note) => findPart(rest(note)).length > 0).slice(0, mostShown);
}

/** Tags that have a part of their name: their whole name, which will be taken out, or one that may be anybody's. */
export async function tagsNamed(
  { tx, workspace }: Pick<World, 'tx' | 'workspace'>,
  at: PersonAtHand,
): Promise<{ id: string; name: string; isTaken: boolean }[]> {
  const [find, findPart] = [finderOf(at)(null), finderOfPart(at)];
  const tags = await listTagRows(tx, workspace.id);
  return tags.flatMap(({ tagId, name }) => {
    const isTaken = find(name).length > 0;
    return isTaken || findPart(name).length > 0 ? [{ id: tagId, name, isTaken }] : [];
  });
}

function finderOfPart({ others, companies, person }: PersonAtHand) {
  return personFinder(nobody, {
    ...{ others, alone: person.parts },
    companies: companies?.map(({ name }) => name),
  });
}
