/**
 * Somebody as they are written on a card: `Helen Marsh, CFO`. One word before the comma is a family name, not a person
 * with a title: `Marsh, Helen` stays as it is.
 */
export function nameAndTitle(typed: string): { name: string; title: string } {
  const [, name = '', inside, behind = ''] =
    /^(.+?)(?:,\s*| [-–—] | \((.+)\)$)(.*)$/.exec(typed.trim()) ?? [];
  const title = (inside ?? behind).trim();
  const isName = name.trim().includes(' ');
  return isName && title !== '' ? { name: name.trim(), title } : { name: typed, title: '' };
}
