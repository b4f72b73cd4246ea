import { perhapsSame, surelySame } from '#domain/address-book/duplicates/evidence.ts';
import { keysOfPerson } from '#domain/address-book/duplicates/match-keys.ts';
import { samePerson } from '#domain/address-book/duplicates/same-person.ts';
import { type Entry, madeAddressBook } from './made-people.ts';

/** As the product does: of what more than this many have in common, nothing is concluded. */
const mostInCommon = 100;

interface Found {
  readonly one: Entry;
  readonly other: Entry;
  readonly likelihood: number;
}

/** Which entries are found to be one, by the same keys and the same comparison as in the product. */
function foundIn(entries: readonly Entry[]): { pairs: Found[]; compared: number } {
  const byKey = new Map<string, number[]>();
  entries.forEach(({ person }, place) => {
    for (const key of keysOfPerson(person)) {
      const places = byKey.get(key);
      if (places) places.push(place);
      else byKey.set(key, [place]);
    }
  });
  const seen = new Set<string>();
  const pairs: Found[] = [];
  for (const places of byKey.values()) {
    if (places.length > mostInCommon) continue;
    for (const [at, first] of places.entries()) {
      for (const second of places.slice(at + 1)) {
        if (seen.has(`${first} ${second}`)) continue;
        seen.add(`${first} ${second}`);
        const [one, other] = [entries[first], entries[second]];
        if (!one || !other) continue;
        const { likelihood } = samePerson(one.person, other.person);
        if (likelihood >= perhapsSame) pairs.push({ one, other, likelihood });
      }
    }
  }
  return { pairs, compared: seen.size };
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function print(people: number, seed: number): void {
  const entries = madeAddressBook(people, seed);
  const doubles = entries.filter(({ written }) => written !== null);
  const { pairs, compared } = foundIn(entries);
  const right = pairs.filter(({ one, other }) => one.who === other.who);
  const sure = pairs.filter(({ likelihood }) => likelihood >= surelySame);
  const sureRight = sure.filter(({ one, other }) => one.who === other.who);
  const foundOf = new Set(right.flatMap(({ one, other }) => [one, other]));
  console.log(
    `Seed ${seed}: ${entries.length} entries, ${doubles.length} of them double; ${compared} pairs compared`,
  );
  console.log(
    `  perhaps the same: precision ${share(right.length, pairs.length)}, recall ${share(right.length, doubles.length)}`,
  );
  console.log(
    `  surely the same:  precision ${share(sureRight.length, sure.length)}, recall ${share(sureRight.length, doubles.length)}`,
  );
  const kinds = [...new Set(doubles.map(({ written }) => written))].sort();
  for (const kind of kinds) {
    const of = doubles.filter(({ written }) => written === kind);
    console.log(
      `    ${share(of.filter((one) => foundOf.has(one)).length, of.length)} of ${of.length}: ${kind}`,
    );
  }
  if (!process.argv.includes('--wrong')) return;
  for (const { one, other, likelihood } of pairs
    .filter((pair) => pair.one.who !== pair.other.who)
    .slice(0, 40)) {
    console.log(
      `    ${likelihood.toFixed(2)} ${JSON.stringify(one.person)}\n         ${JSON.stringify(other.person)}`,
    );
  }
}

const people = Number(process.argv[2] ?? 10_000);
for (const seed of [1, 2, 3]) print(people, seed);
