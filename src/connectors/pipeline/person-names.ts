import type { ImportNoun } from '#contract/imports/mapping.ts';
import { headerKey } from '../tables/header-key.ts';

type Columns = Readonly<Record<string, string>>;

/** What is a whole name, unless a part of it stands beside: `Vorname, Name` and `Nombre, Apellidos`. */
const anyName: ReadonlySet<string> = new Set(
  ['name', 'nom', 'nombre', 'nome', 'naam', 'nazwa'].map(headerKey),
);

/** The fields of a person's name in parts: of whom a row is about, or of whom a deal is made with. */
const partsOfNames: Partial<Record<ImportNoun, { readonly first: string; readonly last: string }>> = {
  contacts: { first: 'firstName', last: 'lastName' },
  deals: { first: 'contactFirstName', last: 'contactLastName' },
};

/** The columns of a table, where one that is called a name is but the part of a person's that the other leaves. */
export function withNamesInParts(
  header: readonly string[],
  noun: ImportNoun | null,
  match: (header: readonly string[]) => Columns,
): Record<string, string> {
  const columns = match(header);
  const parts = noun === null ? undefined : partsOfNames[noun];
  const present = parts && [parts.first, parts.last].filter((part) => part in columns);
  if (!parts || present?.length !== 1) return { ...columns };
  const { name, ...others } = columns;
  const isTaken = (one: string) => one !== name && Object.values(others).includes(one);
  const bare = header.find((one) => anyName.has(headerKey(one)) && !isTaken(one));
  if (bare === undefined) return { ...columns };
  const missing = present.includes(parts.first) ? parts.last : parts.first;
  return { ...match(header.filter((one) => one !== bare)), [missing]: bare };
}
