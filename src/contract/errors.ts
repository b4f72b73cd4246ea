import { z } from 'zod';

/** One thing that is wrong with the input, and where: `['next', 'startsAt']`. */
export const inputIssue = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  message: z.string(),
});

/** What every answer other than success looks like. */
export const errorAnswer = z.object({
  error: z.object({
    /** The code of a refusal, or `invalid_input`, `too_large`, `not_found` or `fault`. */
    code: z.string(),
    /** One plain sentence for a person. */
    message: z.string(),
    /** Facts that belong to a refusal, such as what changed since. */
    details: z.record(z.string(), z.unknown()).optional(),
    /** Everything that is wrong with the input, at once. */
    issues: z.array(inputIssue).optional(),
    /** Of the request, in the server's log too. */
    id: z.string().optional(),
  }),
});

export type InputIssue = z.output<typeof inputIssue>;
export type ErrorAnswer = z.output<typeof errorAnswer>;
