/** The longest that every mail program takes as a link; some take no more, and cut the rest off without a word. */
const mostCharacters = 1900;

/** A link that opens a letter in the reader's mail program; null where it is too long for one. */
export function mailLink(address: string, subject: string, text: string): string | null {
  const to = address.split('@').map(encodeURIComponent).join('@');
  const lines = encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  const link = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${lines}`;
  return link.length > mostCharacters ? null : link;
}
