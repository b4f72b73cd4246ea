import { z } from 'zod';
import { attitudes, influences } from '#domain/ledger/weight.ts';
import { currency, day, id, kindKey, line, role, words, zone } from '../values.ts';

const playbook = z.strictObject({ key: z.string(), version: z.int() });
const valueMinor = z.int().min(0).max(1_000_000_000_000_000).nullable();

/** How they think of it, and how much their word weighs. */
const weight = {
  attitude: z.enum(attitudes).optional(),
  influence: z.enum(influences).optional(),
};

/** What the facts about the deal, its people and its waivers record. */
export const dealFacts = {
  'deal.opened': z.strictObject({
    name: line,
    accountId: id.nullable(),
    ownerId: id.nullable(),
    valueMinor,
    currency,
    expectedClose: day.nullable().optional(),
    playbook,
    zone: zone.optional(),
    clientGoal: words.optional(),
    importedStage: z.string().optional(),
  }),
  'deal.changed': z.strictObject({
    name: line.optional(),
    accountId: id.nullable().optional(),
    ownerId: id.nullable().optional(),
    valueMinor: valueMinor.optional(),
    currency: currency.optional(),
    expectedClose: day.nullable().optional(),
    playbook: playbook.optional(),
    zone: zone.optional(),
    clientGoal: z.string().trim().max(4000).optional(),
    importedStage: z.string().optional(),
  }),
  'deal.won': z.strictObject({ reason: words.optional() }),
  'deal.lost': z.strictObject({
    reason: words.optional(),
    returnOn: day.optional(),
    question: words.optional(),
  }),
  'deal.parked': z.strictObject({ until: day, reason: words.optional(), question: words.optional() }),
  'deal.reopened': z.strictObject({ reason: words.optional() }),

  'stakeholder.joined': z.strictObject({
    contactId: id,
    roles: z.array(role).max(11),
    needed: z.boolean().optional(),
    gain: words.optional(),
    ...weight,
  }),
  'stakeholder.changed': z.strictObject({
    contactId: id,
    roles: z.array(role).max(11).optional(),
    needed: z.boolean().optional(),
    gain: z.string().trim().max(4000).optional(),
    ...weight,
  }),
  'stakeholder.left': z.strictObject({ contactId: id, reason: words.optional() }),
  'stakeholder.merged': z.strictObject({ contactId: id, into: id }),

  'waiver.made': z.strictObject({
    waiverId: id,
    kind: kindKey,
    contactId: id.optional(),
    reason: words,
  }),
  'waiver.ended': z.strictObject({ waiverId: id, reason: words.optional() }),
};
