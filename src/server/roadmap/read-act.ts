import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { clientActInput } from '#contract/roadmap/roadmap.ts';
import { locale, zone } from '#contract/values.ts';

type Does = z.output<typeof clientActInput>;

/** A form sends words alone: empty ones were left out, a tick is a yes, and a time is on the clocks of the reader. */
export function actSent(fields: Readonly<Record<string, string>>, readersZone: string): Does | null {
  const { startsAt, wasWorthIt, isShared, ...rest } = filled(fields);
  const sent = {
    ...rest,
    ...(startsAt === undefined ? {} : { startsAt: instantAt(startsAt, readersZone) }),
    ...(wasWorthIt === undefined ? {} : { wasWorthIt: wasWorthIt === 'yes' }),
    ...(isShared === undefined ? {} : { isShared: true }),
  };
  const read = clientActInput.safeParse(sent);
  return read.success ? read.data : null;
}

const readingInput = z.object({ locale: locale.optional(), zone: zone.optional() });

/** The language and the zone that were chosen; null where there are no such ones. */
export function readingSent(fields: Readonly<Record<string, string>>) {
  const read = readingInput.safeParse(filled(fields));
  return read.success ? read.data : null;
}

function filled(fields: Readonly<Record<string, string>>): Partial<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
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
