/** Where everybody of a list is to be had as the cards of one file, by what the list is narrowed by. */
export function cardsAddress(input: Readonly<Record<string, unknown>>): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) {
    for (const one of Array.isArray(value) ? value : [value]) asked.append(name, String(one));
  }
  return `/api/contacts.vcf?${asked.toString()}`;
}
