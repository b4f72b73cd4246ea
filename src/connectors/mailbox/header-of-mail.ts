import PostalMime, { type Address, type Email } from 'postal-mime';
import type { MailLeftOut } from '#contract/imports/import-shape.ts';
import { type Instant, instantOfEpoch } from '#domain/time/calendar.ts';
import { type Writer, writerFrom } from '../correspondence/writer.ts';
import { fingerprint } from '../imported/stable-id.ts';

/** What stands above the words of a mail. */
export interface MailHeader {
  /** The same for every copy of the mail. */
  readonly externalId: string;
  readonly at: Instant | null;
  readonly subject: string | null;
  readonly from: Writer | null;
  /** To whom it went, also as a copy. */
  readonly to: readonly Writer[];
  /** Why nobody reads it as a mail of somebody; null where nothing in it says so. */
  readonly sign: Exclude<MailLeftOut, 'colleagues' | 'nobody'> | null;
}

/** Whoever writes to more people than this writes to nobody. */
const mostRecipients = 200;
const longestHeader = 500_000;

/** Reads the header of a mail alone, which takes a hundredth of the time of the whole; null where it is none. */
export async function headerOfMail(raw: Uint8Array): Promise<MailHeader | null> {
  const head = headOf(raw);
  const email = await PostalMime.parse(head).catch(() => null);
  if (!email) return null;
  const from = writersOf(email.from ? [email.from] : [])[0] ?? null;
  const to = writersOf([...(email.to ?? []), ...(email.cc ?? []), ...(email.bcc ?? [])]);
  if (from === null && to.length === 0) return null;
  const epoch = Date.parse(email.date ?? '');
  const id = email.messageId?.trim();
  return {
    // A mail without an id is known by what it is.
    externalId: id ? idOfMessage(id) : fingerprint(['mail', head.toString('latin1'), raw.length]),
    at: Number.isNaN(epoch) ? null : instantOfEpoch(epoch),
    subject: email.subject?.trim() || null,
    from,
    to: to.slice(0, mostRecipients),
    sign: signIn(email, from),
  };
}

/** What a mail goes by, whoever keeps a copy of it. Ids of mails may have names in them. */
export const idOfMessage = (messageId: string) => fingerprint(['mail', messageId]);

function headOf(raw: Uint8Array): Buffer {
  const start = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, longestHeader));
  const ends = [start.indexOf('\r\n\r\n'), start.indexOf('\n\n')].filter((end) => end >= 0);
  return start.subarray(0, Math.min(start.length, ...ends));
}

function writersOf(addresses: readonly Address[]): Writer[] {
  return addresses
    .flatMap((one) => ('group' in one && one.group ? one.group : [one]))
    .flatMap(({ name, address }) => {
      const writer = writerFrom(name, address);
      return writer?.email ? [writer] : [];
    });
}

const machines =
  /^(?:no-?_?reply|do-?_?not-?_?reply|noreply[-_.].*|.*[-_.]no-?reply|notifications?|alerts?|mailer|bounces?|newsletters?|updates?|auto(?:mated|confirm|mailer)?)(?:[+=].*)?@/;
const servers = /^(?:mailer-daemon|postmaster)@/;
const thrownAway =
  /(?:^|[,"\s])(?:spam|junk|trash|bin|drafts?|papierkorb|entwürfe|corbeille|brouillons?)(?:$|[,"\s])/iu;

function signIn({ headers }: Email, from: Writer | null): MailHeader['sign'] {
  const said = (name: string) =>
    headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase() ?? '';
  const address = from?.email ?? '';
  if (thrownAway.test(said('x-gmail-labels')) || /^yes/.test(said('x-spam-flag'))) return 'thrown away';
  if (servers.test(address) || /multipart\/report/.test(said('content-type'))) return 'bounce';
  const isAutomatic = said('auto-submitted') !== '' && said('auto-submitted') !== 'no';
  if (isAutomatic || said('x-autoreply') !== '' || machines.test(address)) return 'machine';
  const toMany = said('list-unsubscribe') !== '' || said('list-id') !== '';
  if (toMany || /^(?:bulk|list|junk)$/.test(said('precedence'))) return 'newsletter';
  return said('return-path') === '<>' ? 'bounce' : null;
}
