/** The zones of a country by its code, as the engine that this runs in knows them. */
export function zonesOf(region: string): readonly string[] {
  // Newer than what the types know; an older engine has it as a property, or not at all.
  const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & {
    getTimeZones?: () => string[] | undefined;
    timeZones?: string[];
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
