import { z } from 'zod';
import { linkPattern } from '#domain/address-book/link.ts';

/** How a person or a company is reached, as the API takes and shows it; the first of each list is the one in use. */

const label = z.string().trim().max(60).nullable().describe('Work, home, mobile, or a word of your own.');
const part = z.string().trim().max(300).nullable().default(null);

const way = (value: z.ZodString) => z.object({ value, label: label.default(null) });
const ways = (value: z.ZodString) => z.array(way(value)).max(30).optional();
const shownWay = z.object({ value: z.string(), label: z.string().nullable() });

const link = z
  .string()
  .trim()
  .max(2000)
  .regex(linkPattern, 'A link begins with https:// or is a name such as acme.example.');

export const reachFields = {
  emails: ways(z.string().trim().max(320)),
  phones: ways(z.string().trim().max(100)),
  links: ways(link),
  addresses: z
    .array(
      z.object({
        label: label.default(null),
        street: part,
        city: part,
        region: part,
        postalCode: part,
        country: part,
      }),
    )
    .max(30)
    .optional(),
};

const shownPart = z.string().nullable();

export const shownReach = {
  emails: z.array(shownWay).readonly(),
  phones: z.array(shownWay).readonly(),
  links: z.array(shownWay).readonly(),
  addresses: z
    .array(
      z.object({
        label: shownPart,
        street: shownPart,
        city: shownPart,
        region: shownPart,
        postalCode: shownPart,
        country: shownPart,
      }),
    )
    .readonly(),
};
