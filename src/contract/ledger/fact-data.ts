import { z } from 'zod';
import { findingCodes } from '#domain/findings/finding-codes.ts';
import { type FactData, type FactType, observations } from '#domain/ledger/facts.ts';
import { mostLettersOfLine } from '#domain/roadmap/line-length.ts';
import { day, givenInstant, id, kindKey, prose, words } from '../values.ts';
import { commitmentFacts } from './commitment-facts.ts';
import { conversationFacts } from './conversation-facts.ts';
import { dealFacts } from './deal-facts.ts';

/**
 * What each type of fact may record, for all that is written and for what a correction lays over it. The types are
 * the domain's; this adds what only a caller can get wrong: lengths, ids, empty words, unknown fields.
 */
export const factData = {
  ...dealFacts,
  ...conversationFacts,
  ...commitmentFacts,

  'roadmap.shared': z.strictObject({ linkId: id, contactId: id }),
  'roadmap.agreed': z.strictObject({ contactId: id }),
  'roadmap.visited': z.strictObject({ contactId: id }),
  'roadmap.worded': z.strictObject({
    subject: id.or(kindKey),
    words: z.string().trim().max(mostLettersOfLine),
  }),

  'proposal.made': z.strictObject({
    proposalId: id,
    contactId: id,
    conversationId: id.optional(),
    commitmentId: id.optional(),
    promiseId: id.optional(),
    startsAt: givenInstant.optional(),
    what: words.optional(),
    due: day.optional(),
    words: words.optional(),
    evidence: z.literal('calendar').optional(),
  }),
  'proposal.accepted': z.strictObject({ proposalId: id }),
  'proposal.declined': z.strictObject({ proposalId: id, words: words.optional() }),

  'position.confirmed': z.strictObject({
    contactId: id,
    kind: kindKey,
    state: z.enum(['gained', 'reopened', 'not yet']).optional(),
    words: words.optional(),
    reviewOn: day.optional(),
  }),
  'position.judged': z.strictObject({
    contactId: id,
    kind: kindKey,
    state: z.enum(['none', 'maybe', 'gained', 'refused', 'reopened']),
    reason: words,
  }),
  'observation.made': z.strictObject({
    contactId: id.optional(),
    conversationId: id.optional(),
    what: z.enum(observations),
    note: words.optional(),
  }),
  'finding.set-aside': z.strictObject({
    code: z.enum(findingCodes),
    subject: z.string().max(200).nullable(),
    until: day,
    reason: words,
  }),
  'note.added': z.strictObject({
    text: prose.min(1),
    conversationId: id.optional(),
    contactId: id.optional(),
  }),
  'correction.made': z.strictObject({
    of: id,
    void: z.literal(true).optional(),
    undo: z.literal(true).optional(),
    with: z.record(z.string(), z.unknown()).optional(),
    reason: words.optional(),
  }),
} satisfies { [Type in FactType]: z.ZodType<FactData[Type]> };
