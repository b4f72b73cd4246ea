import { headerOnTop, splitAtHeaderBlocks } from './header-blocks.ts';
import { isStart, mailsInMbox } from './mbox.ts';
import { type Attachment, type OpenMail, openMail } from './open-mail.ts';
import { partsOfMail } from './parts-of-mail.ts';
import type { MailOfThread } from './speech-of-mails.ts';
import { writerOfReply } from './writer-of-reply.ts';

export interface OpenedMails {
  readonly mails: readonly OpenMail[];
  readonly attachments: readonly Attachment[];
  /** Mails that could not be opened. */
  readonly damaged: number;
}

/** A mail within a mail within a mail is opened; further down nobody wrote anything. */
const deepest = 3;
/** More than a thread has; a whole mailbox is no conversation. */
const mostMails = 2000;
const longestText = 5_000_000;
/** What is attached to the mails of one conversation, as far as it has words. */
const mostAttached = 50_000_000;

/** Whether a file holds mails, by its beginning: a mailbox, or the header of one mail. */
export function mailsIn(start: string): 'mailbox' | 'mail' | null {
  const text = start.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*/u, '');
  const [line = ''] = text.split('\n', 1);
  if (isStart(Buffer.from(line)) && /^[A-Za-z-]{2,40}:/mu.test(text.slice(line.length + 1, line.length + 60)))
    return 'mailbox';
  const header = text.split(/\r?\n\r?\n/u, 1)[0] ?? '';
  const fields = [...header.matchAll(/^([A-Za-z][A-Za-z-]{1,40})[ \t]*:/gmu)].map(
    ([, name]) => name?.toLowerCase() ?? '',
  );
  const lines = header.split(/\r?\n/u);
  const isField = /^[A-Za-z][\w-]*\s*:/u;
  const likeHeader = lines.filter((one) => isField.test(one) || /^[ \t]/u.test(one)).length;
  const isHeader = isField.test(lines[0] ?? '') && likeHeader * 4 >= lines.length * 3;
  const machine = fields.filter((field) =>
    /^(message-id|mime-version|received|return-path|content-type|date|dkim-signature|delivered-to)$/u.test(
      field,
    ),
  );
  return isHeader &&
    machine.length > 0 &&
    fields.some((field) => /^(from|sender|return-path|received)$/u.test(field))
    ? 'mail'
    : null;
}

/** Opens the mails of a file of so many bytes at most, and those that are attached. Null where it is a whole mailbox. */
export async function openMails(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  kind: 'mailbox' | 'mail',
  most: number,
): Promise<OpenedMails | null> {
  const mails: OpenMail[] = [];
  const attachments: Attachment[] = [];
  let damaged = 0;
  let length = 0;
  let attached = 0;
  const open = async (raw: Uint8Array, depth: number): Promise<void> => {
    const mail = await openMail(raw);
    if (!mail) {
      damaged += 1;
      return;
    }
    mails.push(mail);
    length += mail.text.length;
    for (const attachment of mail.attachments) {
      if (!attachment.isMail) {
        attached += attachment.bytes.length;
        if (attached <= mostAttached) attachments.push(attachment);
        else damaged += 1;
      } else if (depth < deepest) await open(attachment.bytes, depth + 1);
    }
  };
  if (kind === 'mailbox') {
    for await (const { raw, end } of mailsInMbox(bytes)) {
      if (end > most) return null;
      await open(raw, 0);
      if (mails.length > mostMails || length > longestText) return null;
    }
  } else {
    const parts: Uint8Array[] = [];
    for await (const part of bytes) parts.push(part);
    await open(Buffer.concat(parts), 0);
  }
  return { mails, attachments, damaged };
}

/** A mail that was copied out of a mail program, with what is quoted in it; null where a text looks like none. */
export function pastedMail(text: string, zone: string | null): MailOfThread | null {
  const none = { messageId: null, subject: null, zone };
  const top = headerOnTop(text, zone);
  if (top) return { ...none, ...top.header, text: top.rest };
  const isQuoting = splitAtHeaderBlocks(text, zone).length > 1 || /[:：]\s{1,20}>/u.test(text);
  if (
    isQuoting ||
    /(?:wrote|schrieb.{0,80}|écrit|escribió|scritto|geschreven|escreveu|skrev.{0,80})\s?[:：][ \t]{0,20}$/mu.test(
      text,
    )
  ) {
    const { quoted } = partsOfMail(text, zone, null);
    if (quoted.some(({ writer }) => writer !== null))
      return { ...none, writer: writerOfReply(aboveQuotes(text, zone), quoted), at: null, text };
  }
  return null;
}

/** What stands in a mail above the first that it quotes. */
function aboveQuotes(text: string, zone: string | null): string {
  const [first] = splitAtHeaderBlocks(text, zone);
  const lines = (first?.text ?? '').trim().split('\n');
  const start = lines.findIndex((line) => /^\s?>/u.test(line));
  const above = lines.slice(0, start === -1 ? undefined : start).join('\n');
  // "On Tuesday Tom Berg wrote:", on a line or two.
  return above.trimEnd().replace(/\n[^\n]+(?:\n[^\n]+)?[:：]$/u, '');
}
