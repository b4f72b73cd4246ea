import type { ImportMapping } from '#contract/imports/mapping.ts';
import { addHours, type Day, type Instant, startOfDay } from '#domain/time/calendar.ts';
import { channelOf } from '../imported/channel-of.ts';
import type { ImportedActivity, WrittenNote } from '../imported/imported.ts';
import { fingerprint } from '../imported/stable-id.ts';
import type { Row } from '../tables/table.ts';
import { instantOf, readDate } from '../values/written-date.ts';
import { readFlag } from '../values/written-flag.ts';
import { writtenWords } from '../values/written-words.ts';
import type { KnownRows } from './known-rows.ts';
import { byName } from './read-deals.ts';

/** What a row of activities becomes, or why it is left out or cannot be used. */
export type ActivityOfRow =
  | { readonly kind: 'activity'; readonly activity: ImportedActivity }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

export type NoteOfRow =
  | { readonly kind: 'note'; readonly note: WrittenNote }
  | Exclude<ActivityOfRow, { readonly kind: 'activity' }>;

/** What the system itself wrote down about its records. */
const ownNotes =
  /field changed|record (created|updated|linked|deleted)|contact (linked|deleted)|access(ed)?$/i;

/** Meetings are conversations, notes are notes; what is done was a touch of ours, what is open is a promise. */
export function activityOfRow(row: Row, mapping: ImportMapping, known: KnownRows): ActivityOfRow {
  const type = `${row.text('type')} ${nounOfFile(row.place.file)}`;
  const said = `${type} ${row.text('result')}`;
  if (ownNotes.test(row.text('type')))
    return { kind: 'skipped', reason: 'written by the other system itself' };
  if (/not held|cancel|erased|deleted/i.test(said)) return { kind: 'skipped', reason: 'did not take place' };
  const subject = writtenWords(row.text('subject'));
  const details = writtenWords(row.text('note') || row.text('details'));
  const contact = known.contact(row);
  const externalId =
    row.text('id') ||
    fingerprint([
      row.text('date'),
      row.text('time'),
      row.text('type'),
      row.text('subject'),
      row.text('note') || row.text('details'),
      contact?.externalId,
    ]);
  const of = { externalId, place: row.place };
  const activity = (value: ImportedActivity): ActivityOfRow => ({ kind: 'activity', activity: value });
  const isNote = row.text('note') !== '' || /\bnotes?\b/i.test(type);
  const isMeeting = !isNote && meets.test(type);
  const promise = (due: Day | null) => {
    const owner = byName(row.text('owner'));
    const what = subject || details || row.text('type') || 'A task without a subject';
    return activity({ ...of, kind: 'promise', madeAt: null, what, due, contact, owner });
  };

  const written = whenOf(row, { isNote, isMeeting, isDone: isDone(row, type) });
  // What is still to be done may have no day yet.
  if (written === '' && !isNote && !isMeeting && !isDone(row, type)) return promise(null);
  const date = readDate(written, mapping.dateOrder);
  if (!date) {
    const reason = written === '' ? 'Nothing says when it was.' : `"${written}" is no date.`;
    return { kind: 'failed', reason };
  }
  const at = withTime(date, row.text('time'), mapping);
  if (isNote) {
    const text = [subject, details].filter((part) => part !== '').join('\n\n');
    if (text === '') return { kind: 'skipped', reason: 'an empty note' };
    const author = row.text('owner');
    return activity({ ...of, kind: 'note', at, text, contact, ...(author === '' ? {} : { author }) });
  }
  if (isMeeting) {
    return activity({
      ...of,
      kind: 'conversation',
      title: subject || null,
      channel: channelOf(`${type} ${subject}`, 'meeting'),
      startsAt: at,
      endsAt: endOf(row, at, mapping),
      plannedAt: null,
      contacts: contact ? [contact] : [],
      notes: details || null,
    });
  }
  if (!isDone(row, type)) return promise(date.day);
  const channel = channelOf(`${type} ${subject}`, 'other');
  const about = [subject, details].filter((part) => part !== '').join('\n') || null;
  const way = tookPart(said) ? 'two-way' : 'ours';
  return activity({ ...of, kind: 'touch', at, channel, way, about, contact });
}

/** What a row of no deal is worth noting on its person or company: notes, and what was done or took place. */
export function noteOfRow(row: Row, mapping: ImportMapping, known: KnownRows, now: Instant): NoteOfRow {
  const read = activityOfRow(row, mapping, known);
  if (read.kind !== 'activity') return read;
  const { activity } = read;
  const isToCome = activity.kind === 'conversation' && activity.endsAt > now;
  if (activity.kind === 'promise' || isToCome)
    return { kind: 'skipped', reason: 'still to be done, and of no deal' };
  const called = row.text('result') || row.text('type') || 'Meeting';
  const said =
    activity.kind === 'note'
      ? activity.text
      : activity.kind === 'touch'
        ? [called, activity.about]
        : [called, [activity.title, activity.notes].filter((part) => part !== null).join('\n\n')];
  const note: WrittenNote = {
    externalId: `${activity.kind}/${activity.externalId}`,
    at: activity.kind === 'conversation' ? activity.startsAt : activity.at,
    text: typeof said === 'string' ? said : said.filter((part) => part).join(': '),
    author: byName(row.text('owner')),
  };
  return { kind: 'note', note };
}

const meets = /meeting|appointment|visit|demo\b|lunch|dinner|workshop|presentation/i;

/** The cell that says when it was or is to be: a note is of the day on which it was written, what is done of when it was. */
function whenOf(row: Row, is: { isNote: boolean; isMeeting: boolean; isDone: boolean }): string {
  const date = row.text('date');
  if (date !== '') return date;
  if (is.isNote) return row.text('added');
  return is.isMeeting || is.isDone ? row.text('doneOn') : '';
}

/** `Tasks` of `export.zip/Tasks.csv`: Daylite says what rows are by the name of their file alone. */
function nounOfFile(file: string): string {
  return (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '').replace(/[_-]/g, ' ');
}

const notDone = /\b(not|un|in)[- ]?(done|complete|completed|closed|held)\b|^to[- ]?do$|nicht/i;

function isDone(row: Row, type: string): boolean {
  const done = row.text('done');
  if (done !== '') {
    return (
      readFlag(done) || (!notDone.test(done) && /complete|done|closed|cleared|held|erledigt/i.test(done))
    );
  }
  return (
    row.text('result') !== '' || /history|complete|done|sent|received|attempted|left|reached/i.test(type)
  );
}

/** They took part where they called or wrote, or the call reached them. */
function tookPart(said: string): boolean {
  if (/attempt|left|voice ?mail|busy|no answer|not reached/i.test(said)) return false;
  return /received|incoming|inbound|call completed|reached|spoke|connected/i.test(said);
}

type Written = NonNullable<ReturnType<typeof readDate>>;

function withTime(date: Written, time: string, mapping: ImportMapping): Instant {
  if (date.time !== null || time === '') return instantOf(date, mapping.zone);
  const whole = readDate(`${date.day} ${time}`, mapping.dateOrder);
  return whole ? instantOf(whole, mapping.zone) : startOfDay(date.day, mapping.zone);
}

/** The end that the row says, or its length, or an hour. */
function endOf(row: Row, startsAt: Instant, mapping: ImportMapping): Instant {
  const text = row.text('end');
  const day = readDate(row.text('date'), mapping.dateOrder)?.day ?? '';
  const end = readDate(text, mapping.dateOrder) ?? readDate(`${day} ${text}`, mapping.dateOrder);
  const endsAt = end && end.time !== null ? instantOf(end, mapping.zone) : null;
  if (endsAt !== null && endsAt >= startsAt) return endsAt;
  const long = minutesIn(row.text('minutes'));
  return addHours(startsAt, (long > 0 && long <= 1440 ? long : 60) / 60);
}

const perUnit: readonly (readonly [RegExp, number])[] = [
  [/^(h|hrs?|hours?|std|stunden?|heures?|horas?|ore)$/i, 60],
  [/^(d|days?|tage?|jours?)$/i, 1440],
  [/^(s|secs?|seconds?|sek|sekunden?)$/i, 1 / 60],
];

/** How many minutes a length says: `1:30`, `90`, `1 hour`, `1 hour 30 minutes`, `1,5 Std.`; 0 where it says none. */
export function minutesIn(text: string): number {
  const [, hours, minutes] = /^(\d+):(\d\d)/.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(\p{L}*)/gu)];
  return parts.reduce((sum, [, number = '', unit = '']) => {
    const times = perUnit.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
    return sum + Number(number.replace(',', '.')) * times;
  }, 0);
}
