import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { addColleagueInput } from '#contract/roadmap/colleagues.ts';
import { clientActInput } from '#contract/roadmap/roadmap.ts';
import { locale, zone } from '#contract/values.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';

type Does = z.output<typeof clientActInput>;

/**
 * A form sends words alone: empty ones were left out, a tick is a yes, and a time is on the clocks that its page was
 * written by, which need not be those that were kept since.
 */
export function actSent(fields: Readonly<Record<string, string>>, readersZone: string): Does | null {
  const { startsAt, wasWorthIt, isShared, zone: pagesZone, ...rest } = filled(fields);
  const clocks = zone.safeParse(pagesZone).data ?? readersZone;
  const sent = {
    ...rest,
    ...(startsAt === undefined ? {} : { startsAt: instantAt(startsAt, clocks) }),
    ...(wasWorthIt === undefined ? {} : { wasWorthIt: wasWorthIt === 'yes' }),
    ...(isShared === undefined ? {} : { isShared: true }),
  };
  const read = clientActInput.safeParse(sent);
  return read.success ? read.data : null;
}

/** Whom they name, or which of it cannot be so. */
export function colleagueSent(
  fields: Readonly<Record<string, string>>,
): Result<z.output<typeof addColleagueInput>, Refusal> {
  const read = addColleagueInput.safeParse(filled(fields));
  if (read.success) return accept(read.data);
  return refuse(
    'roadmap_act_not_understood',
    read.error.issues.some(({ path }) => path[0] === 'email')
      ? 'This is no e-mail address. Look at how it is written.'
      : 'This could not be read. Write the name and what they do as plain text, on one line.',
  );
}

const readingInput = z.object({ locale: locale.optional(), zone: zone.optional() });

/** The language and the zone that were chosen; null where there are no such ones. */
export function readingSent(fields: Readonly<Record<string, unknown>>) {
  const read = readingInput.safeParse(filled(fields));
  return read.success ? read.data : null;
}

/** What has words in it. Who writes to the address by hand may send anything: what is no text is left out. */
function filled(fields: Readonly<Record<string, unknown>>): Partial<Record<string, string>> {
  const texts = Object.entries(fields).filter(
    (field): field is [string, string] => typeof field[1] === 'string' && field[1].trim() !== '',
  );
  return Object.fromEntries(texts);
}

/** What a browser sends of a day and a time, as the instant that it is there; empty where it is none. */
function instantAt(local: string, readersZone: string): string {
  try {
    const time = Temporal.PlainDateTime.from(local).toZonedDateTime(readersZone);
    return time.toInstant().toString({ fractionalSecondDigits: 3 });
  } catch {
    return '';
  }
}
