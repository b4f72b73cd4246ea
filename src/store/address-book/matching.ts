/** A pattern that finds the text anywhere, whatever signs it is written with. */
export function matching(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
