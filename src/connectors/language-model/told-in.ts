import { z } from 'zod';
import { requestables } from '#domain/ledger/facts.ts';
import { type ToldByModel, toldLabels } from '#domain/words/told-by-model.ts';

/** What a language model is asked to fill in. All is there and may be null, which is what strict servers want. */
export const toldSchema = z.object({
  found: z.array(
    z.object({
      sentence: z.number(),
      label: z.enum(toldLabels),
      quote: z.string(),
      who: z.string().nullable(),
      act: z.string().nullable(),
      when: z.string().nullable(),
      request: z.enum(requestables).nullable(),
    }),
  ),
});

const some = z
  .string()
  .nullish()
  .catch(null)
  .transform((text) => text || null);

/** One thing as servers write it that keep to no schema: a number in quotes, parts left out. */
const toldLoosely = z.object({
  sentence: z.coerce.number(),
  label: z.enum(toldLabels),
  quote: z.string(),
  who: some,
  act: some,
  when: some,
  request: z.enum(requestables).nullable().catch(null),
});

/**
 * What stands in an answer that keeps to the schema only nearly: in a fence, after some thinking aloud, with parts left
 * out. What cannot be read of it is left out; null where nothing can.
 */
export function toldIn(text: string): ToldByModel[] | null {
  const whole = parsed(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  const found = z.object({ found: z.array(z.unknown()) }).safeParse(whole);
  if (!found.success) return null;
  const read = found.data.found.map((one) => toldLoosely.safeParse(one));
  const told = read.flatMap((one) => (one.success ? [one.data] : []));
  return told.length === 0 && read.length > 0 ? null : told;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
