import type { Email } from 'postal-mime';
import type { MailProblem } from '#contract/letters/letters.ts';
import { type GivenMail, parseMail, plainText } from './parse-mail.ts';
import { oneLine } from './smtp-post.ts';

/** Somebody whom a mail could not be brought to, by the report of a mail server (RFC 3464). */
export interface Undelivered {
  /** The address that was written to, and those that it was passed on to. */
  readonly addresses: readonly string[];
  readonly problem: MailProblem;
  /** What the mail server over there said. */
  readonly words: string | null;
}

/** A mail that came back: whom it did not reach, and the ids of mails that it speaks of. */
export interface ReturnedMail {
  readonly mailIds: readonly string[];
  readonly undelivered: readonly Undelivered[];
}

/** Why a mail is none that came back for good. */
export type ReturnFault = 'no report of a mail server' | 'still under way' | 'it has arrived';

type Read =
  | { readonly ok: true; readonly returned: ReturnedMail }
  | { readonly ok: false; readonly fault: ReturnFault };

/** Reads a report of a mail server, from the whole mail or from what was copied out of it. */
export async function readReturned(given: GivenMail): Promise<Read> {
  const text = plainText(given);
  const parts = partsOf(await parseMail(given, 'whole'));
  const report = parts.find(({ type }) => type === 'message/delivery-status')?.text ?? text;
  const recipients = groupsOf(report).filter((group) => group.has('action'));
  if (recipients.length === 0) return { ok: false, fault: 'no report of a mail server' };
  const failed = recipients.filter((group) => group.get('action') === 'failed');
  if (failed.length === 0) {
    const isDelayed = recipients.some((group) => group.get('action') === 'delayed');
    return { ok: false, fault: isDelayed ? 'still under way' : 'it has arrived' };
  }
  const heads = [text, ...parts.map((part) => part.text)].join('\n');
  return { ok: true, returned: { mailIds: mailIdsIn(heads), undelivered: failed.map(undelivered) } };
}

function partsOf(mail: Email | null) {
  return (mail?.attachments ?? []).map(({ mimeType, content }) => ({
    type: mimeType,
    text: String(content),
  }));
}

type Group = ReadonlyMap<string, string>;

/** The fields of a report: a group for the mail, then one for each recipient, with an empty line between them. */
function groupsOf(report: string): Group[] {
  return report
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
    .split(/\n\s*\n/)
    .map((block) => new Map([...block.matchAll(/^([A-Za-z-]{3,40}):[ \t]*(.*)$/gm)].map(fieldOf)));
}

function fieldOf([, name = '', value = '']: RegExpExecArray): [string, string] {
  const key = name.toLowerCase();
  // What has been said of an action may follow it in brackets.
  return [key, key === 'action' ? (value.trim().toLowerCase().split(/\s/)[0] ?? '') : value.trim()];
}

function undelivered(group: Group): Undelivered {
  const named = [group.get('original-recipient'), group.get('final-recipient')];
  const status = /\b([245])\.\d{1,3}\.\d{1,3}\b/.exec(group.get('status') ?? '')?.[0] ?? '';
  const said = withoutKind(group.get('diagnostic-code') ?? '') || status;
  return {
    addresses: named.flatMap((address) => (address ? withoutKind(address).toLowerCase() : [])),
    problem: problemOf(status),
    words: oneLine(said).slice(0, 300) || null,
  };
}

/** `rfc822; anna@client.example` and `smtp; 550 …` begin with what kind of thing they are. */
const withoutKind = (value: string) =>
  value
    .replace(/^[A-Za-z0-9-]{1,20}\s*;/, '')
    .trim()
    .replace(/^<(.*)>$/, '$1');

/** By the class of the status (RFC 3463). */
function problemOf(status: string): MailProblem {
  if (/^\d\.2\.2$/.test(status)) return 'mailbox full';
  if (/^\d\.(1\.|2\.1$)/.test(status)) return 'address refused';
  return /^\d\.4\./.test(status) ? 'unreachable over there' : 'refused';
}

/** Ids of mails stand in the heads of the report and of what it sends back; an id is the same however it is broken. */
const mailIdsIn = (heads: string): string[] => [
  ...new Set(
    [...heads.matchAll(/<([^<>\s@]{1,200})@[^<>\s]{1,250}>/g)].map(([, id = '']) => id.toLowerCase()),
  ),
];
