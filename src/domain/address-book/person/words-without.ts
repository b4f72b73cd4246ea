import type { FindPerson } from './find-person.ts';

/** What stands where somebody stood: a name for a name, and a sign for what led to them. */
export interface InTheirPlace {
  readonly name: string;
  readonly way: string;
}

/** The text with somebody taken out of it. */
export function textWithout(said: string, find: FindPerson, instead: InTheirPlace): string {
  const found = find(said);
  if (found.length === 0) return said;
  let without = '';
  let place = 0;
  for (const { from, to, what } of found) {
    const gap = said.slice(place, from);
    const isOneName = what === 'name' && without.endsWith(instead.name) && /^[\s,]*$/.test(gap);
    if (!isOneName) without += gap + instead[what];
    place = to;
  }
  return without + said.slice(place);
}

/** Fields of ids, instants and settings, some of which are also names: nobody is looked for in `Europe/Paris`. */
const isCode = (field: string) =>
  /(Ids?|At|On|_id|_ids|_at)$/.test(field) || ['id', 'kind', 'currency', 'zone', 'locale'].includes(field);

/** The same of every text within a value; the fields and their order stay. */
export function valueWithout<Value>(value: Value, reword: (said: string) => string): Value {
  if (typeof value === 'string') return reword(value) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => valueWithout(one, reword)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, one]) => [field, isCode(field) ? one : valueWithout(one, reword)]),
  ) as Value;
}
