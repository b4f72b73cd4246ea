import nodeIcal from 'node-ical';
import PostalMime from 'postal-mime';

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
  readonly answer: 'accepted' | 'declined' | 'tentative' | 'not said';
  readonly from: string;
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
export async function readReply(given: string): Promise<Read> {
  const text = given.replace(/^\uFEFF/, '');
  const calendar = /^\s*BEGIN:VCALENDAR/i.test(text) ? text.trimStart() : await calendarIn(text);
  if (calendar === null) return no('nothing from a calendar');
  try {
    return replyIn(nodeIcal.sync.parseICS(calendar) as Readonly<Record<string, unknown>>);
  } catch {
    return no('nothing from a calendar');
  }
}

/** The calendar's part of a mail, or of a text that was pasted with something before it. */
async function calendarIn(text: string): Promise<string | null> {
  const mail = await PostalMime.parse(text, { attachmentEncoding: 'utf8' }).catch(() => null);
  const part = mail?.attachments.find(
    ({ mimeType, filename }) =>
      mimeType === 'text/calendar' ||
      mimeType === 'application/ics' ||
      filename?.toLowerCase().endsWith('.ics'),
  );
  if (part) return String(part.content).trimStart();
  const pasted = /BEGIN:VCALENDAR[\s\S]*?END:VCALENDAR/i.exec(text);
  return pasted ? pasted[0] : null;
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

function replyIn(parsed: Readonly<Record<string, unknown>>): Read {
  const components = Object.values(parsed) as readonly Component[];
  const events = components.filter(({ type }) => type === 'VEVENT');
  const [event] = events;
  if (!event) return no('nothing from a calendar');
  if (events.length > 1) return no('several answers');
  const method = String(event.method ?? components.find(({ type }) => type === 'VCALENDAR')?.method ?? '');
  if (method !== 'REPLY' && method !== 'COUNTER') return no('an invitation, not an answer');
  const attendees = [event.attendee ?? []].flat();
  if (attendees.length === 0 || event.uid === undefined) return no('no answer from anybody');
  const [attendee, ...others] = attendees;
  if (!attendee || others.length > 0) return no('several answers');
  return {
    ok: true,
    reply: {
      uid: textOf(event.uid),
      method,
      sequence: Number.isInteger(Number(event.sequence)) ? Number(event.sequence) : 0,
      at: instantOf(event.dtstamp),
      startsAt: instantOf(event.start),
      answer: answerOf(String(attendee.params?.PARTSTAT ?? '')),
      from: textOf(attendee)
        .replace(/^mailto:/i, '')
        .trim()
        .toLowerCase(),
      words:
        textOf([event.comment ?? ''].flat()[0])
          .trim()
          .slice(0, 1000) || null,
    },
  };
}

function answerOf(status: string): CalendarReply['answer'] {
  const answers: Readonly<Record<string, CalendarReply['answer']>> = {
    ACCEPTED: 'accepted',
    DECLINED: 'declined',
    TENTATIVE: 'tentative',
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
