import { headerKey } from './header-key.ts';

/** A field of ours that a column may fill, and the headers by which such columns are known, the best first. */
export interface Field {
  readonly field: string;
  readonly label: string;
  readonly required: boolean;
  readonly headers: readonly string[];
}

/** Which header fills which field. A header fills one field only, and the first field in the list has the choice. */
export function matchColumns(
  header: readonly string[],
  fields: readonly Field[],
  keysOf: (header: string) => readonly string[] = (one) => [headerKey(one)],
): Record<string, string> {
  const left = new Map<string, string>();
  const keys = header.map((one) => [one, keysOf(one)] as const);
  // What a column is called goes before what it may be called.
  for (const [one, [key = '']] of keys) if (key !== '' && !left.has(key)) left.set(key, one);
  for (const [one, [, ...others]] of keys)
    for (const key of others) if (key !== '' && !left.has(key)) left.set(key, one);
  const columns: Record<string, string> = {};
  const taken = new Set<string>();
  for (const { field, headers } of fields) {
    const found = headers.map((key) => left.get(key)).find((one) => one !== undefined && !taken.has(one));
    if (found === undefined) continue;
    taken.add(found);
    columns[field] = found;
  }
  return columns;
}

/** `headers` are written as they commonly stand, with `|` between them. */
export function field(name: string, label: string, headers: string, required = false): Field {
  return { field: name, label, required, headers: headers.split('|').map(headerKey) };
}
