import { z } from 'zod';
import { id } from '../values.ts';

export const roleName = z.enum(['admin', 'manager', 'seller', 'reader']);

export const sees = z
  .enum(['own', 'team', 'all'])
  .describe("Which deals a member sees: their own, their team's too, or all.");

/** As it was typed at sign-in: anything may be wrong with it, and the answer is the same for all of it. */
export const givenEmail = z.string().trim().toLowerCase().max(254);

export const email = givenEmail.pipe(z.email('Please give an e-mail address such as name@example.com.'));

export const password = z
  .string()
  .min(10, 'Please choose a password of ten characters or more. A few words in a row do well.')
  .max(128, 'Please choose a password of at most 128 characters.');

export const memberShape = z.object({
  memberId: id,
  name: z.string(),
  email: z.string().nullable(),
  role: roleName,
  sees,
  teamId: id.nullable(),
  active: z.boolean(),
  signsIn: z.boolean().describe('False for somebody whom an import brought and nobody has invited yet.'),
});
