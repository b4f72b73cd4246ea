import { headerKey } from '../tables/header-key.ts';

/** What is a whole name, unless a part of it stands beside: `Vorname, Name` and `Nombre, Apellidos`. */
const anyName: ReadonlySet<string> = new Set(
  ['name', 'nom', 'nombre', 'nome', 'naam', 'nazwa'].map(headerKey),
);

/** The columns of a person's name, where one that is called a name is but the part that the other leaves. */
export function namesInParts(
  header: readonly string[],
  columns: Readonly<Record<string, string>>,
): Record<string, string> {
  const { name, ...others } = columns;
  const isFree = (one: string) => one === name || !Object.values(others).includes(one);
  const bare = header.find((one) => anyName.has(headerKey(one)) && isFree(one));
  const missing =
    'firstName' in columns && !('lastName' in columns)
      ? 'lastName'
      : 'lastName' in columns && !('firstName' in columns)
        ? 'firstName'
        : undefined;
  if (bare === undefined || missing === undefined) return { ...columns };
  return { ...(bare === name ? others : columns), [missing]: bare };
}
