import { z } from 'zod';
import { channels, evidences, framings, requestables } from '#domain/ledger/facts.ts';
import { day, id, kindKey, line, words } from '../values.ts';

const reason = words.optional();
const note = words.optional();

/** What the facts about commitments, promises, requests, concerns and the client's own steps record. */
export const commitmentFacts = {
  'commitment.made': z.strictObject({
    commitmentId: id,
    conversationId: id.optional(),
    askId: id.optional(),
    contactId: id,
    kind: kindKey.nullable(),
    what: words,
    due: day.optional(),
    event: line.optional(),
    evidence: z.enum(evidences),
    quote: words.optional(),
    kept: z.boolean().optional(),
    replaces: z.array(id).max(20).optional(),
  }),
  'commitment.confirmed': z.strictObject({ commitmentId: id }),
  'commitment.kept': z.strictObject({ commitmentId: id, note }),
  'commitment.moved': z.strictObject({ commitmentId: id, due: day, reason }),
  'commitment.broken': z.strictObject({ commitmentId: id, reason }),
  'commitment.withdrawn': z.strictObject({ commitmentId: id, reason }),

  'non-commitment.heard': z.strictObject({
    nonCommitmentId: id,
    conversationId: id.optional(),
    contactId: id.optional(),
    text: words,
    firmness: z.enum(['soft', 'vague']).optional(),
    what: words.optional(),
    due: day.optional(),
  }),
  'non-commitment.resolved': z.strictObject({ nonCommitmentId: id, how: words.optional() }),

  'promise.made': z.strictObject({
    promiseId: id,
    conversationId: id.optional(),
    contactId: id.optional(),
    memberId: id.optional(),
    what: words,
    due: day.optional(),
  }),
  'promise.kept': z.strictObject({ promiseId: id, note }),
  'promise.moved': z.strictObject({ promiseId: id, due: day, reason }),
  'promise.withdrawn': z.strictObject({ promiseId: id, reason }),

  'request.received': z.strictObject({
    requestId: id,
    what: z.enum(requestables),
    contactId: id.optional(),
    words: words.optional(),
  }),
  'request.met': z.strictObject({
    requestId: id.optional(),
    what: z.enum(requestables),
    framing: z.enum(framings).optional(),
    note,
  }),
  'request.declined': z.strictObject({ requestId: id, instead: words.optional() }),

  'concern.raised': z.strictObject({
    concernId: id,
    contactId: id,
    text: words,
    shared: z.literal(true).optional(),
  }),
  'concern.resolved': z.strictObject({ concernId: id, answer: words.optional() }),

  'milestone.set': z.strictObject({
    milestoneId: id,
    name: line,
    kind: kindKey.nullable(),
    date: day.nullable().optional(),
    contactId: id.optional(),
    required: z.boolean().optional(),
  }),
  'milestone.moved': z.strictObject({ milestoneId: id, date: day, reason }),
  'milestone.ordered': z.strictObject({ milestoneIds: z.array(id).max(100) }),
  'milestone.done': z.strictObject({ milestoneId: id }),
  'milestone.removed': z.strictObject({ milestoneId: id, reason }),

  'document.shared': z.strictObject({
    documentId: id,
    name: line,
    version: line.optional(),
    framing: z.enum(framings),
    kind: kindKey.optional(),
    contactIds: z.array(id).max(50).optional(),
  }),
  'document.reviewed': z.strictObject({ documentId: id, contactId: id }),

  'touch.made': z.strictObject({
    contactId: id.optional(),
    channel: z.enum(channels),
    way: z.enum(['ours', 'two-way']),
    about: words.optional(),
  }),
};
