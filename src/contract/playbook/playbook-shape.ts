import { z } from 'zod';
import { findingCodes } from '#domain/findings/finding-codes.ts';
import { maybeTypes, requestables } from '#domain/ledger/facts.ts';
import { landmarks } from '#domain/playbook/playbook.ts';
import { mostDays, mostKinds } from '#domain/playbook/playbook-faults.ts';
import { mostDaysOfStep, mostMilestones } from '#domain/playbook/usual-milestone.ts';
import { kindKey, named, role, shownInstant } from '../values.ts';

export const playbookKey = z
  .string()
  .min(1)
  .max(100)
  .describe('The key of a playbook, such as complex-sale.');

export const playbookVersion = z.coerce.number().int().min(1).describe('A published version, from 1 on.');

const text = z.string().max(300);
const longText = z.string().max(2000);

/** One commitment of the map. As a draft it may lack anything; publishing says what. */
export const kindShape = z.strictObject({
  key: z.string().max(60),
  label: text,
  shortLabel: text,
  clientCommitsTo: text.describe('The rest of "The client will …".'),
  needs: z.array(kindKey).max(mostKinds),
  from: z.union([z.literal('each'), z.array(role).max(20)]),
  clientGains: longText,
  backup: longText,
  wording: longText,
  notYet: longText,
  questions: z.array(longText).max(20),
  usualConcerns: z.array(z.strictObject({ concern: longText, reply: longText })).max(20),
  clientWording: text,
});

/** What somebody writes in a playbook: all of it but its key and its version. */
export const playbookContent = z.strictObject({
  label: text,
  kinds: z.array(kindShape).max(mostKinds * 2),
  cadenceDays: z
    .number()
    .min(0)
    .max(mostDays * 10),
  usualDaysToAsk: z
    .number()
    .min(0)
    .max(mostDays * 10),
  usualDaysPerCommitment: z
    .number()
    .min(0)
    .max(mostDays * 10),
  requests: z.partialRecord(z.enum(requestables), kindKey).describe('Which kind a request stands for.'),
  maybes: z
    .partialRecord(z.enum(maybeTypes), kindKey)
    .describe('Which kind finds out what is behind a maybe.'),
  landmarks: z.partialRecord(z.enum(landmarks), kindKey).describe('Which kind the rules look for.'),
  milestones: z
    .array(
      z.strictObject({
        key: z.string().min(1).max(60),
        name: text,
        kind: kindKey.nullable(),
        required: z.boolean(),
        usualDays: z
          .number()
          .min(0)
          .max(mostDaysOfStep * 10),
        clientWording: z.string().max(200).optional(),
      }),
    )
    .max(mostMilestones * 2)
    .describe('Steps that such clients usually go through to buy, in their order.'),
  weights: z.partialRecord(z.enum(findingCodes), z.number().min(0).max(10)),
});

export type PlaybookContent = z.output<typeof playbookContent>;

/** What keeps a draft from being published, and where to mend it. */
export const playbookFault = z.object({
  code: z.string(),
  place: z.int().nullable().describe('Place in the list of the kind that it is about.'),
  kind: z.string().nullable(),
  field: z.string(),
  about: z.string().nullable(),
  sentence: z.string(),
});

export const changedBy = z.object({ at: shownInstant, by: named.nullable() });
