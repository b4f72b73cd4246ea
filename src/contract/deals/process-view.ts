import { z } from 'zod';
import { buyingExperiences } from '#domain/guidance/buying-experience.ts';
import { day, id, kindKey } from '../values.ts';

/** What is known of how the client buys, beside their steps, and what is not. */
export const processView = z.object({
  /** Steps that such clients usually go through, of the deal's playbook, and that this deal does not have yet. */
  usual: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      kind: kindKey.nullable(),
      required: z.boolean(),
      usualDays: z.int(),
      /** How it reads on the roadmap, where that is not its name. */
      clientWording: z.string().optional(),
    }),
  ),
  /** Their steps stand in an order that somebody gave them, and not by their dates. */
  isOrdered: z.boolean(),
  /** Steps that they need, that are not done, and whose date nobody knows. */
  undated: z.array(z.object({ milestoneId: id, name: z.string() })),
  /** `No date yet: Legal review. Ask when it is, and who sees to it.`; null where there is nothing to ask. */
  askWhen: z.string().nullable(),
  /** When the decision falls at their pace and why, beside the date that they named and our plan; null once it is made. */
  reason: z.string().nullable(),
  /** When the decision falls at their pace, as they go by now. */
  decisionDay: day.nullable(),
  /** How experienced they are at buying this; null for a deal of no account. */
  buying: z
    .object({
      accountId: id,
      howOften: z.enum(buyingExperiences).nullable(),
      /** When they last bought, and from whom. */
      lastBought: z.string().nullable(),
      guidance: z.enum(['ask', 'show the way', 'what keeps going wrong']).nullable(),
      /** What follows from it, in a sentence. */
      sentence: z.string().nullable(),
      /** The question to ask them, where one follows from it. */
      question: z.string().nullable(),
    })
    .nullable(),
});

export type ProcessView = z.input<typeof processView>;
