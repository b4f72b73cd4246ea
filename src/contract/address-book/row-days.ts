import { z } from 'zod';
import { day } from '../values.ts';
import { ofField } from './row-groups.ts';

/** What people and companies have a day by, besides a field of the workspace that holds one: `field.` and its key. */
export const contactDays = ['lastTouch', 'created', 'changed', 'birthday'] as const;
export const accountDays = ['lastTouch', 'created', 'changed'] as const;

/** What a list has days by: what it knows itself, or a field of the workspace. */
export const dayBy = <Named extends readonly [string, ...string[]]>(named: Named) =>
  z.union([z.enum(named), ofField]);

export const contactDay = dayBy(contactDays);
export const accountDay = dayBy(accountDays);

/** How a list is asked for the rows of some days. */
export const ofSomeDays = <By extends z.ZodType>(by: By) => ({
  dayOf: by.optional().describe('With `dayFrom` and `dayTo`: only rows that have a day by it within these.'),
  dayFrom: day.optional(),
  dayTo: day.optional(),
});

/** As many days as two months have. */
const mostDays = 62;
const dayMs = 86_400_000;

/** How a calendar is asked for. */
export const calendarOf = <By extends z.ZodType>(by: By) => ({
  ...{ dayOf: by, dayFrom: day, dayTo: day },
  perDay: z.coerce.number().int().min(1).max(20).default(4).describe('So many of each day are shown.'),
});

/** A calendar is asked for at most two months at a time. */
export const atMostTwoMonths = ({ dayFrom, dayTo }: { dayFrom: string; dayTo: string }): boolean =>
  Date.parse(dayTo) - Date.parse(dayFrom) < mostDays * dayMs;

export const longerThanTwoMonths = { path: ['dayTo'], message: 'Ask for at most two months.' };

/** Days on which there is somebody, each with the first by name. */
export const shownDays = <Listed extends z.ZodType>(listed: Listed) =>
  z.object({
    days: z.array(
      z.object({
        day,
        items: z.array(listed),
        /** How many there are; the list shows the others, with `dayFrom` and `dayTo` set to the day. */
        count: z.int(),
      }),
    ),
    count: z.int(),
  });
