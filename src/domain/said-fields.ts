/** Of these fields those that were given, so that what was left out stays as it stands when both are put together. */
export function saidFields<Given extends object, Field extends keyof Given>(
  given: Given,
  fields: readonly Field[],
): { [Said in Field]?: Exclude<Given[Said], undefined> } {
  const said = fields.filter((field) => given[field] !== undefined).map((field) => [field, given[field]]);
  return Object.fromEntries(said) as { [Said in Field]?: Exclude<Given[Said], undefined> };
}
