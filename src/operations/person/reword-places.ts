import type { FindPerson } from '#domain/address-book/person/find-person.ts';
import { isTheirWholeName } from '#domain/address-book/person/is-their-whole-name.ts';
import { type InTheirPlace, textWithout, valueWithout } from '#domain/address-book/person/words-without.ts';
import { columnsOf, type PlaceName, places } from '#store/person/places.ts';
import { forgetAnswer, removeRow, rewordRow } from '#store/person/reword-rows.ts';
import { markWordsModel } from '#store/words/models.ts';
import { withoutSamples } from '../imports/run/stored.ts';
import type { TaskWorld } from '../tasks/do-batch.ts';
import type { PersonAtHand } from './person-at-hand.ts';
import { type SpeakingRow, speakingRows } from './speaking-rows.ts';

/** What is not reworded where it speaks of somebody: the name that a row is found by would be another row's. */
const goesWhole: readonly PlaceName[] = ['speaker_name', 'import_link', 'vague_phrase'];

/** A contact's own name and ways are theirs, whoever is called alike. */
const staysTheirs: Partial<Record<PlaceName, readonly string[]>> = {
  contact: ['name', 'email', 'phone', 'reach'],
};

/** Takes somebody out of every table that holds words, but for ledgers; answers in how many rows. */
export async function rewordPlaces(
  world: TaskWorld,
  at: PersonAtHand,
  instead: InTheirPlace,
): Promise<number> {
  let count = 0;
  for (const place of Object.keys(places) as PlaceName[]) {
    if (place === 'fact' || columnsOf(place, 'words').length === 0) continue;
    for (const found of await speakingRows(world, place, at)) {
      if (await reword(world, { place, at, instead }, found)) count += 1;
    }
  }
  return count;
}

async function reword(
  { tx, workspace, now }: TaskWorld,
  { place, at, instead }: { place: PlaceName; at: PersonAtHand; instead: InTheirPlace },
  { row, find, isTheirs, speaking }: SpeakingRow,
): Promise<boolean> {
  if (place === 'request') {
    await forgetAnswer(tx, workspace.id, String(row.request_id));
    return true;
  }
  // What an import did to their rows: nothing of it can be taken back, since these stay erased.
  if (place === 'import_change' && (isTheirs || speaking.includes('row_key'))) {
    await removeRow(tx, workspace.id, place, row);
    return true;
  }
  const keeps = (column: string) =>
    staysTheirs[place]?.includes(column) ||
    (place === 'account' && column === 'name' && !isTheirWholeName(String(row.name), at.person));
  const columns = speaking.filter((column) => !keeps(column));
  if (columns.length === 0) return false;
  if (goesWhole.includes(place)) {
    await removeRow(tx, workspace.id, place, row);
    return true;
  }
  const reworded = place === 'import_error' ? cellsWithout : place === 'import' ? samplesWithout : without;
  const changed = columns.map((column) => [column, reworded(row[column], find, instead)]);
  if (place === 'tag') changed.push(['name', `${instead.name} ${String(row.tag_id).slice(-4)}`]);
  await rewordRow(tx, workspace.id, place, row, Object.fromEntries(changed));
  if (place === 'words_lesson') await markWordsModel(tx, workspace.id, now);
  return true;
}

const without = (value: unknown, find: FindPerson, instead: InTheirPlace) =>
  valueWithout(value, (said) => textWithout(said, find, instead));

/** Of a row of a file that is about them every cell goes. */
const cellsWithout = (value: unknown, find: FindPerson, instead: InTheirPlace) =>
  Array.isArray(value) ? value.map(() => instead.way) : without(value, find, instead);

/** Of what a file holds, as it was shown before it was imported, no sample stays. */
const samplesWithout = (value: unknown, find: FindPerson, instead: InTheirPlace) =>
  without(withoutSamples(value), find, instead);
