import { type FindPerson, personFinder } from '#domain/address-book/person/find-person.ts';
import { nameWords, nobody } from '#domain/address-book/person/known-person.ts';
import { rowsSpeakingOf, type Sought } from '#store/person/person-rows.ts';
import { columnsOf, itsWords, type PlaceName, type Within, withinOf } from '#store/person/places.ts';
import type { World } from '../world.ts';
import { finderOf, type PersonAtHand, soughtBy } from './person-at-hand.ts';

/** A row that names somebody or speaks of them, with what finds them in it. */
export interface SpeakingRow {
  readonly row: Readonly<Record<string, unknown>>;
  readonly find: FindPerson;
  /** It names them by an id. */
  readonly isTheirs: boolean;
  /** Its columns that speak of them. */
  readonly speaking: readonly string[];
}

/** The rows of a table that name somebody by an id, or by what they can be recognised by. */
export async function speakingRows(
  { tx, workspace }: Pick<World, 'tx' | 'workspace'>,
  place: PlaceName,
  at: PersonAtHand,
  sought: Sought = soughtBy(at),
): Promise<SpeakingRow[]> {
  const within = withinOf(place);
  const [words, finderIn] = [columnsOf(place, 'words'), finderOf(at)];
  const hasEachName = eachNameOf(at);
  const found = await rowsSpeakingOf(tx, workspace.id, { table: place, within }, sought);
  return found.flatMap((row) => {
    const find = finderIn(circleOf(row, within, at));
    const speaking = words.filter(
      (word) => speaks(row[word], find) || (cells.includes(place) && hasEachName(row[word])),
    );
    const text = JSON.stringify(row);
    const isTheirs = at.ids.some((id) => text.includes(id));
    return isTheirs || speaking.length > 0 ? [{ row, find, isTheirs, speaking }] : [];
  });
}

/** The deal or company that a row belongs to; of several that it names the one where the fewest names mean them alone. */
function circleOf(
  row: SpeakingRow['row'],
  within: Within | undefined,
  { alone }: PersonAtHand,
): string | null {
  if (within === undefined) return null;
  if (within !== itsWords) return String(row[within]);
  const text = JSON.stringify(row);
  const named = Object.entries(alone).filter(([circle]) => text.includes(circle));
  const [fewest] = named.sort(([, one], [, other]) => one.length - other.length);
  return fewest?.[0] ?? null;
}

function speaks(value: unknown, find: FindPerson): boolean {
  if (typeof value === 'string') return find(value).length > 0;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((one) => speaks(one, find));
}

/** Where rows of files are kept: a name may stand in two cells of one, with others between. */
const cells: readonly PlaceName[] = ['import', 'import_error'];

function eachNameOf({ person }: PersonAtHand): (value: unknown) => boolean {
  const names = person.names.map((name) =>
    nameWords(name).map((word) => personFinder(nobody, { alone: [word] })),
  );
  return (value) => {
    const text = JSON.stringify(value);
    return names.some((words) => words.length > 1 && words.every((find) => find(text).length > 0));
  };
}
