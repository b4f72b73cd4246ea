/** The named texts of an address; whatever else stands in it is left out. */
export function textsOf<const Names extends readonly string[]>(
  search: Record<string, unknown>,
  names: Names,
): { [Name in Names[number]]?: string | undefined } {
  const given = names.flatMap((name): [string, string][] => {
    const value = search[name];
    return value === undefined || value === null ? [] : [[name, String(value)]];
  });
  return Object.fromEntries(given) as { [Name in Names[number]]?: string };
}

/** A text of an address that must be one of a few; undefined for anything else. */
export function oneOf<const Values extends readonly string[]>(
  value: unknown,
  values: Values,
): Values[number] | undefined {
  return values.find((one) => one === value);
}

/** A day of an address, such as `2026-11-18`; undefined for anything else. */
export function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const at = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(at) || !new Date(at).toISOString().startsWith(value) ? undefined : value;
}

/** The words and numbers of an address, whatever they are called: for a page that looks at them itself. */
export function plainOf(search: Record<string, unknown>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(search).filter(
      (one): one is [string, string | number] => typeof one[1] === 'string' || typeof one[1] === 'number',
    ),
  );
}
