import PostalMime, { type Email } from 'postal-mime';

/** Mails of people have far fewer; a reader of mails takes half a minute for those of a machine that sends nothing else. */
const mostLines = 30_000;

/** A mail as it was given: copied out of a mail program, or the bytes of its file, whose parts each have a charset. */
export type GivenMail = string | Uint8Array;

/** What can be looked through of it: of bytes, each in its place, whatever they stand for. */
export function plainText(given: GivenMail): string {
  if (typeof given !== 'string') return new TextDecoder('windows-1252').decode(given);
  return given.replace(/^\uFEFF/, '');
}

/**
 * A mail with its parts as text, and a mail within it opened, or kept `whole`; null where it is none, or hardly one that
 * anybody wrote.
 */
export async function parseMail(given: GivenMail, within: 'opened' | 'whole'): Promise<Email | null> {
  const text = plainText(given);
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines > mostLines) return null;
  return PostalMime.parse(typeof given === 'string' ? text : given, {
    attachmentEncoding: 'utf8',
    forceRfc822Attachments: within === 'whole',
  }).catch(() => null);
}
