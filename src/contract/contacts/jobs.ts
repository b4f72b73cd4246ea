import { z } from 'zod';
import { operation } from '../operation.ts';
import { day, id, line, named } from '../values.ts';
import { contactWhole, shownJob } from './contact-shape.ts';

const optionalLine = z.string().trim().max(300).nullable();

export const moveContact = operation({
  name: 'moveContact',
  summary:
    'Say that somebody has another job, elsewhere or in the same company; the one they had is remembered.',
  method: 'POST',
  path: '/api/contacts/:contactId/moves',
  access: 'member',
  input: z.object({
    contactId: id,
    /** Of the job that is over; made by the caller, so that a repeat is the same move. */
    jobId: id,
    accountId: id.nullable().describe('Where they are now; null where that is no account of yours.'),
    title: optionalLine,
    department: optionalLine.default(null),
    since: day.describe('From when on, as far as it is known: today at the latest.'),
  }),
  output: z.object({
    contact: contactWhole,
    /** The job they had before; null where nobody knew of one. */
    left: shownJob.nullable(),
    /** Open deals with the company they left that still count on them. */
    leftBehind: z.array(named),
  }),
  refusals: [
    'not_allowed',
    'contact_not_found',
    'account_not_found',
    'id_already_used',
    'contact_moves_nowhere',
    'move_in_the_future',
  ],
});

export const takeMoveBack = operation({
  name: 'takeMoveBack',
  summary: 'Take a move back: somebody has the job again that they were said to have left.',
  method: 'DELETE',
  path: '/api/contacts/:contactId/moves/:jobId',
  access: 'member',
  input: z.object({ contactId: id, jobId: id }),
  output: contactWhole,
  refusals: ['not_allowed', 'contact_not_found', 'job_not_found'],
});

export const keepJob = operation({
  name: 'keepJob',
  summary: 'Write down a job that somebody had before, or what is known of it now.',
  method: 'PUT',
  path: '/api/contacts/:contactId/jobs/:jobId',
  access: 'member',
  input: z.object({
    contactId: id,
    jobId: id,
    accountId: id.nullable().default(null),
    company: line.nullable().default(null).describe('Where the company is no account of yours.'),
    title: optionalLine.default(null),
    department: optionalLine.default(null),
    from: day.nullable().default(null),
    to: day.nullable().default(null),
  }),
  output: contactWhole,
  refusals: [
    'not_allowed',
    'contact_not_found',
    'account_not_found',
    'job_says_nothing',
    'job_ends_before_it_starts',
  ],
});

export const removeJob = operation({
  name: 'removeJob',
  summary: 'Forget a job that somebody had before; keepJob with the same id brings it back.',
  method: 'DELETE',
  path: '/api/contacts/:contactId/jobs/:jobId',
  access: 'member',
  input: z.object({ contactId: id, jobId: id }),
  output: contactWhole,
  refusals: ['not_allowed', 'contact_not_found', 'job_not_found'],
});
