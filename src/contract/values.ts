import { z } from 'zod';
import { stakeholderRoles } from '#domain/playbook/playbook.ts';

/** The small values that every operation speaks in. Those named `given…` are what a caller may send. */

export const id = z.uuid().describe('An id, UUIDv7 where the caller makes it.');

/** The calendar begins with the year 1: what keeps our days knows none before. */
const inTheCalendar = /^(?!0000)\d{4}-/;

export const day = z.iso
  .date()
  .refine((text) => inTheCalendar.test(text), 'Write a day such as 2026-11-18.')
  .describe('A day of the calendar, such as 2026-11-18.');

/**
 * Any ISO 8601 instant with an offset; it is brought into the one form that the ledger keeps. Without Temporal, so that
 * a page that knows the contract need not carry it.
 */
export const givenInstant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .refine((text) => inTheCalendar.test(text), 'Write a time such as 2026-11-18T10:00:00Z.');

export const shownInstant = z.iso.datetime().describe('UTC with milliseconds: 2026-11-18T10:00:00.000Z');

export const zone = z
  .string()
  .max(64)
  .refine(isZone, 'This is no time zone we know. Use a name such as Europe/Berlin.')
  .describe('An IANA time zone, such as Europe/Berlin.');

export const locale = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'A language is written like en or en-GB.')
  .describe('A language, with the country whose dates and numbers are meant, such as de-AT.');

export const currency = z.string().regex(/^[A-Z]{3}$/, 'A currency is three capital letters, such as USD.');

/** Money is whole minor units (cents) and a currency; more than a quadrillion cents is a slip of the hand. */
export const money = z.object({
  valueMinor: z.int().min(0).max(1_000_000_000_000_000),
  currency,
});

/** One line of text that must say something. */
export const line = z.string().trim().min(1, 'Please write something here.').max(300);

/** A longer text; may be empty. */
export const prose = z.string().trim().max(20_000);

/** A longer text that must say something. */
export const words = z.string().trim().min(1, 'Please write something here.').max(4000);

export const kindKey = z.string().min(1).max(60).describe('The key of a commitment kind, such as explore.');

export const role = z.enum(stakeholderRoles);

/** What a list takes besides its own filters. */
export const listInput = {
  cursor: z.string().max(600).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** A page of a list, where the next one begins, and how many there are in all. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable(),
    count: z.int().describe('How many there are in all; of a long list as its first page was read.'),
  });
}

export const named = z.object({ id, name: z.string() });

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
