import type { GivenMail } from '#connectors/mail/parse-mail.ts';

/** A mail as its reader takes it: what was pasted, or the bytes of a file that came one for each character. */
export function mailGiven({ text, isBytes }: { text: string; isBytes?: boolean | undefined }): GivenMail {
  return isBytes ? Uint8Array.from(text, (one) => one.charCodeAt(0)) : text;
}
