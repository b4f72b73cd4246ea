import { z } from 'zod';
import { operation } from '../operation.ts';
import { letterView } from './letters.ts';

export const getMail = operation({
  name: 'getMail',
  summary: 'Show whether mails are sent from here, and from which address.',
  method: 'GET',
  path: '/api/mail',
  access: 'member',
  input: z.object({}),
  output: z.object({ from: z.string().nullable() }),
  refusals: [],
});

export const sendTestMail = operation({
  name: 'sendTestMail',
  summary: 'Send a mail to yourself, to see whether the mail server takes it, and what it says.',
  method: 'POST',
  path: '/api/mail/test',
  access: 'member',
  input: z.object({}),
  output: z.object({
    to: z.string(),
    /** Null where the mail server took it. */
    problem: letterView.shape.problem,
    problemWords: z.string().nullable(),
  }),
  refusals: ['not_allowed', 'mail_not_set_up'],
});
