import { perhapsSame } from '#domain/address-book/duplicates/evidence.ts';
import { keysOfPerson } from '#domain/address-book/duplicates/match-keys.ts';
import { samePerson } from '#domain/address-book/duplicates/same-person.ts';
import type { Entry } from './made-people.ts';

/** As the product does: of what more than this many have in common, nothing is concluded. */
const mostInCommon = 100;

export interface Found {
  readonly one: Entry;
  readonly other: Entry;
  readonly likelihood: number;
}

/** Which entries are found to be one, by the same keys and the same comparison as in the product. */
export function foundIn(entries: readonly Entry[]): { pairs: Found[]; compared: number } {
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
