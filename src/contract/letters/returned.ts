import { z } from 'zod';
import { dealWriteInput, dealWriteRefusals, written } from '../ledger/written.ts';
import { operation } from '../operation.ts';
import { id } from '../values.ts';
import { givenMail } from './given-mail.ts';
import { letterView } from './letters.ts';

export const readReturnedMail = operation({
  name: 'readReturnedMail',
  summary:
    'Record that a letter about a conversation could not be delivered: the mail in which a mail server says so.',
  method: 'POST',
  path: '/api/deals/:dealId/conversations/:conversationId/returned-mails',
  access: 'member',
  input: z.object({
    ...dealWriteInput,
    conversationId: id,
    ...givenMail('This is too large for a mail that came back.'),
  }),
  output: written.extend({
    /** Those that did not arrive. */
    letters: z.array(letterView),
    /** It was recorded before, and is not recorded again. */
    isKnown: z.boolean(),
  }),
  refusals: [
    ...dealWriteRefusals,
    'conversation_not_found',
    'returned_mail_not_understood',
    'returned_mail_of_another',
  ],
});
