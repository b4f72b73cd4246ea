/** A name that a machine gave because it knows none, a phone number, or a room. */
export function isNobodysName(name: string): boolean {
  return (
    /^(?:speaker|person|participant|guest|user|unknown|caller|sprecher|teilnehmer|gast|unbekannt)(?:in)?(?!\p{L})[\s_#-]*(?:speaker|guest|participant|[a-z]|\d+)?$/iu.test(
      name.trim(),
    ) || !/\p{L}{2}|^\p{L}[.\s]?\p{L}/u.test(name)
  );
}
