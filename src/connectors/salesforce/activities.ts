import type { Channel } from '#domain/ledger/facts.ts';
import {
  addHours,
  addToDay,
  type Day,
  endOfDay,
  type Instant,
  startOfDay,
  type Zone,
} from '#domain/time/calendar.ts';
import { channelOf } from '../imported/channel-of.ts';
import type { ImportedActivity, Reference } from '../imported/imported.ts';
import { notesAt } from '../imported/text.ts';
import type { Row } from '../tables/table.ts';
import { instantOf, readDate } from '../values/written-date.ts';
import { readFlag } from '../values/written-flag.ts';
import { writtenWords } from '../values/written-words.ts';
import type { WhoLeadsBecame } from './about-whom.ts';
import { salesforceId } from './salesforce-id.ts';

/** An activity, or why its row cannot be used. */
export type ActivityRead = ImportedActivity | string;

/** An event: a conversation, past or to come. All-day events have days in the workspace's zone, others times in UTC. */
export function eventOf(row: Row, zone: Zone, became: WhoLeadsBecame = new Map()): ActivityRead {
  const span = readFlag(row.text('allDay')) ? days(row, zone) : times(row);
  if (typeof span === 'string') return span;
  return {
    kind: 'conversation',
    externalId: salesforceId(row.text('id')),
    place: row.place,
    title: row.text('subject') || null,
    channel: channelOf(`${row.text('type')} ${row.text('subject')}`, 'meeting'),
    startsAt: span.startsAt,
    endsAt: span.endsAt,
    plannedAt: timeOf(row.text('createdDate')),
    contacts: contactOf(row, became),
    notes: notesAt(row.text('location'), row.text('description')),
  };
}

/** A task: done, it was a touch of ours; open, it is a promise of ours. */
export function taskOf(row: Row, zone: Zone, became: WhoLeadsBecame = new Map()): ActivityRead {
  const done = row.text('isClosed')
    ? readFlag(row.text('isClosed'))
    : /^(completed|closed|done)$/i.test(row.text('status'));
  const externalId = salesforceId(row.text('id'));
  const contact = contactOf(row, became)[0] ?? null;
  const due = row.text('date') ? readDate(row.text('date'), 'month first') : null;
  if (due === undefined) return `The due date "${row.text('date')}" is no date.`;
  if (!done) {
    return {
      kind: 'promise',
      externalId,
      place: row.place,
      madeAt: timeOf(row.text('createdDate')),
      what: row.text('subject') || 'A task without a subject',
      ...(row.text('description') ? { words: row.text('description') } : {}),
      due: due?.day ?? null,
      contact,
      owner: row.text('ownerId') ? { externalId: salesforceId(row.text('ownerId')), name: null } : null,
    };
  }
  const at =
    timeOf(row.text('completed')) ??
    (due ? startOfDay(due.day, zone) : (timeOf(row.text('changedDate')) ?? timeOf(row.text('createdDate'))));
  if (at === null) return 'The task is done, and nothing says when.';
  const channel = channelOf(`${row.text('subtype')} ${row.text('type')} ${row.text('subject')}`, 'other');
  return {
    kind: 'touch',
    externalId,
    place: row.place,
    at,
    channel,
    way: tookPart(row, channel) ? 'two-way' : 'ours',
    about: [row.text('subject'), row.text('description')].filter((part) => part !== '').join('\n') || null,
    contact,
  };
}

/** Who has which id, among the users of the export. */
export type NamesOfUsers = ReadonlyMap<string, string>;

/** The user whom an id names, by name where the export has them; null where it names nobody. */
export function userBy(id: string, names: NamesOfUsers): Reference | null {
  const externalId = salesforceId(id);
  return externalId === '' ? null : { externalId, name: names.get(externalId) ?? null };
}

/** What somebody wrote down about a deal. */
export function noteOf(row: Row, names: NamesOfUsers): ActivityRead {
  const author = names.get(salesforceId(row.text('writtenBy')));
  const text = [row.text('title'), writtenWords(row.text('body'))].filter((part) => part !== '').join('\n\n');
  const at = timeOf(row.text('createdDate'));
  if (text === '') return 'The note is empty.';
  if (at === null) return 'Nothing says when the note was written.';
  return {
    kind: 'note',
    externalId: salesforceId(row.text('id')),
    place: row.place,
    at,
    text,
    contact: null,
    ...(author ? { author } : {}),
  };
}

/** Ours, unless it clearly says that the client took part: they called or wrote, or the call reached them. */
function tookPart(row: Row, channel: Channel): boolean {
  if (channel === 'mail' || channel === 'message') {
    return /^\W*(inbound|incoming|received|reply from|\[in\])/i.test(row.text('subject'));
  }
  if (channel !== 'call') return false;
  if (/inbound|incoming/i.test(row.text('callType'))) return true;
  const result = row.text('disposition');
  if (/\bnot?\b|voice ?mail|left|busy|wrong|attempt|unanswered|gate ?keeper/i.test(result)) return false;
  return /connect|spoke|talked|reached|answered|conversation|completed|interested/i.test(result);
}

/** The person of an activity: a contact or a lead, who may be a contact by now. */
function contactOf(row: Row, became: WhoLeadsBecame): Reference[] {
  const who = salesforceId(row.text('whoId'));
  return who === '' ? [] : [{ externalId: became.get(who) ?? who, name: null }];
}

interface Span {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

function days(row: Row, zone: Zone): Span | string {
  const first = readDate(row.text('date') || row.text('start'), 'month first');
  if (!first) return 'The event lasts all day, and nothing says which day.';
  const last = readDate(row.text('endDate') || row.text('end'), 'month first')?.day;
  const lastDay: Day = last && last > first.day ? last : daysOn(first.day, Number(row.text('minutes')));
  return { startsAt: startOfDay(first.day, zone), endsAt: endOfDay(lastDay, zone) };
}

function daysOn(day: Day, minutes: number): Day {
  return minutes > 1440 ? addToDay(day, Math.ceil(minutes / 1440) - 1) : day;
}

function times(row: Row): Span | string {
  const startsAt = timeOf(row.text('start')) ?? timeOf(row.text('date'));
  if (startsAt === null) return 'Nothing says when the event began.';
  const end = timeOf(row.text('end'));
  const minutes = Number(row.text('minutes')) || 60;
  return { startsAt, endsAt: end !== null && end >= startsAt ? end : addHours(startsAt, minutes / 60) };
}

/** Salesforce writes its times in UTC. */
export function timeOf(text: string): Instant | null {
  const date = text === '' ? undefined : readDate(text, 'month first');
  return date ? instantOf(date, 'UTC') : null;
}
