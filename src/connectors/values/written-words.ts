import { textOfHtml } from '../correspondence/open-mail.ts';

const tag = /<(?:p|div|br|span|ul|ol|li|b|i|u|strong|em|a|table|font|h[1-6])(?:\s[^<>]{0,1000})?\/?>/i;

/** What a cell says: some systems write their notes as pages. */
export function writtenWords(text: string): string {
  return tag.test(text) ? textOfHtml(text).trim() : text;
}
