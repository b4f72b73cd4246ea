import PostalMime, { type Email } from 'postal-mime';

/** Mails of people have far fewer; a reader of mails takes half a minute for those of a machine that sends nothing else. */
const mostLines = 30_000;

/**
 * A mail with its parts as text, and a mail within it opened, or kept `whole`; null where it is none, or hardly one that
 * anybody wrote.
 */
export async function parseMail(text: string, within: 'opened' | 'whole'): Promise<Email | null> {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines > mostLines) return null;
  return PostalMime.parse(text, {
    attachmentEncoding: 'utf8',
    forceRfc822Attachments: within === 'whole',
  }).catch(() => null);
}
