import { z } from 'zod';
import { cellKeyPattern } from '#domain/meeting/meeting-cell.ts';
import { operation } from '../operation.ts';
import { givenInstant, id, named, shownInstant } from '../values.ts';

const value = z.union([
  z.string().max(20_000),
  z.boolean(),
  z.null(),
  z.array(z.string().max(200)).max(100).readonly(),
]);

const other = z.object({ value, by: named, typedAt: shownInstant });

const meetingRecord = z.object({
  /** How often it was written to; 0 where nothing was typed yet. */
  revision: z.int(),
  /** The fields that changed after the revision asked for, or all of them. */
  cells: z.array(
    z.object({
      key: z.string(),
      value,
      revision: z.int(),
      by: named,
      typedAt: shownInstant,
      /** What others typed into the same field without having seen this: nothing of it is lost. */
      others: z.array(other),
    }),
  ),
});

const conversation = { dealId: id, conversationId: id };

export const getMeeting = operation({
  name: 'getMeeting',
  summary: 'Show what was typed in a conversation and for its close-out so far, field by field.',
  method: 'GET',
  path: '/api/deals/:dealId/conversations/:conversationId/meeting',
  access: 'member',
  input: z.object({
    ...conversation,
    /** Only what changed after this revision. */
    since: z.coerce.number().int().min(0).default(0),
  }),
  output: meetingRecord,
  refusals: ['deal_not_found'],
});

/** That a record was written to, as the live events tell it to those who are on its deal. */
export interface MeetingEvent {
  readonly dealId: string;
  readonly conversationId: string;
  readonly revision: number;
}

export const saveMeeting = operation({
  name: 'saveMeeting',
  summary:
    'Keep what is typed in a conversation before it is closed out; what others typed meanwhile stays beside it.',
  method: 'PUT',
  path: '/api/deals/:dealId/conversations/:conversationId/meeting',
  access: 'member',
  input: z.object({
    ...conversation,
    /** The revision that the writer saw. */
    seen: z.int().min(0).default(0),
    /** The browser or program that it was typed in; its own earlier writing is never a contradiction. */
    deviceId: id,
    cells: z
      .array(
        z.strictObject({
          /** `line/<id>/what`: the noun, which one, and its field. */
          key: z.string().regex(cellKeyPattern),
          value,
          typedAt: givenInstant,
          /** What others had typed in this field was seen, and this was chosen. */
          settled: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(500),
  }),
  output: meetingRecord,
  refusals: ['deal_not_found'],
});
