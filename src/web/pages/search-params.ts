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
