import nodeIcal from 'node-ical';
import { type GivenMail, parseMail, plainText } from '../mail/parse-mail.ts';

/** What somebody's calendar answers to an invitation. */
export interface CalendarReply {
  readonly uid: string;
  /** An answer, or another time that they would rather have. */
  readonly method: 'REPLY' | 'COUNTER';
  readonly sequence: number;
  /** When they answered; null where it does not say. */
  readonly at: string | null;
  /** Of the conversation that is answered, or the other time; null where it does not say. */
  readonly startsAt: string | null;
  readonly answer: 'accepted' | 'declined' | 'tentative' | 'delegated' | 'not said';
  readonly from: string;
  /** Whom they send in their place, as far as it names them. */
  readonly instead: string | null;
  /** What they wrote with it. */
  readonly words: string | null;
}

/** Why a file or text is no answer from a calendar. */
export type ReplyFault =
  | 'nothing from a calendar'
  | 'an invitation, not an answer'
  | 'no answer from anybody'
  | 'several answers';

type Read =
  | { readonly ok: true; readonly reply: CalendarReply }
  | { readonly ok: false; readonly fault: ReplyFault };

const no = (fault: ReplyFault): Read => ({ ok: false, fault });

/** Reads an answer from a calendar's file, or from a whole mail that carries one. */
export async function readReply(given: GivenMail): Promise<Read> {
  const text = plainText(given);
  const found = /^\s*BEGIN:VCALENDAR/i.test(text)
    ? { calendar: text.trimStart(), sender: null }
    : await calendarIn(given);
  if (found === null) return no('nothing from a calendar');
  try {
    return replyIn(nodeIcal.sync.parseICS(found.calendar) as Readonly<Record<string, unknown>>, found.sender);
  } catch {
    return no('nothing from a calendar');
  }
}

interface Found {
  readonly calendar: string;
  /** The address that the mail came from. */
  readonly sender: string | null;
}

/** The calendar's part of a mail, or of a text that was pasted with something before it. */
async function calendarIn(given: GivenMail): Promise<Found | null> {
  const mail = await parseMail(given, 'opened');
  const part = mail?.attachments.find(
    ({ mimeType, filename }) =>
      mimeType === 'text/calendar' ||
      mimeType === 'application/ics' ||
      filename?.toLowerCase().endsWith('.ics'),
  );
  if (part) {
    const sender = mail?.from?.address?.toLowerCase() ?? null;
    return { calendar: String(part.content).trimStart(), sender };
  }
  const text = plainText(given);
  const begins = text.search(/BEGIN:VCALENDAR/i);
  const pasted = begins < 0 ? '' : text.slice(begins);
  const ending = /END:VCALENDAR/i.exec(pasted);
  return ending ? { calendar: pasted.slice(0, ending.index + ending[0].length), sender: null } : null;
}

interface Line {
  readonly val?: unknown;
  readonly params?: Readonly<Record<string, unknown>>;
}

interface Component {
  readonly type?: string;
  readonly method?: string;
  readonly uid?: unknown;
  readonly sequence?: unknown;
  readonly start?: Date;
  readonly dtstamp?: Date;
  readonly attendee?: Line | readonly Line[];
  readonly comment?: unknown;
}

function replyIn(parsed: Readonly<Record<string, unknown>>, sender: string | null): Read {
  const components = Object.values(parsed) as readonly Component[];
  const events = components.filter(({ type }) => type === 'VEVENT');
  const [event] = events;
  if (!event) return no('nothing from a calendar');
  if (events.length > 1) return no('several answers');
  const method = String(event.method ?? components.find(({ type }) => type === 'VCALENDAR')?.method ?? '');
  if (method !== 'REPLY' && method !== 'COUNTER') return no('an invitation, not an answer');
  const attendees = [event.attendee ?? []].flat();
  if (attendees.length === 0 || event.uid === undefined) return no('no answer from anybody');
  const attendee = whoAnswers(attendees, method, sender);
  if (!attendee) return no(method === 'COUNTER' ? 'no answer from anybody' : 'several answers');
  return {
    ok: true,
    reply: {
      uid: textOf(event.uid),
      method,
      sequence: Number.isInteger(Number(event.sequence)) ? Number(event.sequence) : 0,
      at: instantOf(event.dtstamp),
      startsAt: instantOf(event.start),
      answer: answerOf(said(attendee, 'PARTSTAT')),
      from: addressOf(textOf(attendee)),
      instead: insteadOf(attendee, attendees),
      words:
        (textOf([event.comment ?? ''].flat()[0]).trim() || said(attendee, 'X-RESPONSE-COMMENT').trim()).slice(
          0,
          1000,
        ) || null,
    },
  };
}

/**
 * Whose answer it is. Another time comes with everybody who is invited: it is of whoever sent the mail, or the only one
 * who says anything. Who sends a colleague names that colleague as well.
 */
function whoAnswers(attendees: readonly Line[], method: string, sender: string | null): Line | undefined {
  const [only, ...others] = attendees;
  if (others.length === 0) return only;
  const who = attendees.find((one) => sender !== null && addressOf(textOf(one)) === sender);
  if (method === 'COUNTER') {
    const answering = attendees.filter((one) => answerOf(said(one, 'PARTSTAT')) !== 'not said');
    return who ?? (answering.length === 1 ? answering[0] : undefined);
  }
  const sent = attendees.filter((one) => said(one, 'DELEGATED-FROM') !== '');
  const [sends, ...more] = attendees.filter((one) => !sent.includes(one));
  return sends && more.length === 0 && said(sends, 'PARTSTAT') === 'DELEGATED' ? (who ?? sends) : undefined;
}

/** The colleague to whom an invitation was handed on, by name where it says one. */
function insteadOf(attendee: Line, attendees: readonly Line[]): string | null {
  const address = addressOf(said(attendee, 'DELEGATED-TO'));
  if (address === '') return null;
  const name = attendees
    .filter((one) => addressOf(textOf(one)) === address)
    .map((one) => said(one, 'CN').trim())
    .find((one) => one !== '');
  return name === undefined ? address : `${name} (${address})`;
}

/** What is said of somebody beside their address. */
function said(attendee: Line, name: string): string {
  const value = attendee.params?.[name];
  return typeof value === 'string' ? value.replace(/^"|"$/g, '') : '';
}

const addressOf = (line: string): string =>
  line
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();

function answerOf(status: string): CalendarReply['answer'] {
  const answers: Readonly<Record<string, CalendarReply['answer']>> = {
    ACCEPTED: 'accepted',
    DECLINED: 'declined',
    TENTATIVE: 'tentative',
    DELEGATED: 'delegated',
  };
  return answers[status.toUpperCase()] ?? 'not said';
}

/** A line is its text, or holds it beside what is said of it. */
function textOf(line: unknown): string {
  if (typeof line === 'string') return line;
  const value = (line as Line | undefined)?.val;
  return typeof value === 'string' ? value : '';
}

const instantOf = (date: Date | undefined): string | null =>
  date instanceof Date && !Number.isNaN(date.getTime()) ? new Date(date.getTime()).toISOString() : null;
