import { z } from 'zod';
import { relationKinds } from '#domain/address-book/relation.ts';
import { shownPhoto } from '../files/photo.ts';
import { operation } from '../operation.ts';
import { id, named } from '../values.ts';

const found = z.object({ relationId: id });

const person = named.extend({ ...shownPhoto, title: z.string().nullable(), account: named.nullable() });

/** How one person stands to another: `from` reports to `to`, was introduced by them, or influences them. */
export const shownRelationShape = z.object({
  relationId: id,
  kind: z.enum(relationKinds),
  from: person,
  to: person,
});

const relations = z.object({
  items: z.array(shownRelationShape),
  may: z.object({ change: z.boolean() }),
});

export const listRelations = operation({
  name: 'listRelations',
  summary: 'List whom a contact reports to, was introduced by and influences, and who stands so to them.',
  method: 'GET',
  path: '/api/contacts/:contactId/relations',
  access: 'member',
  input: z.object({ contactId: id }),
  output: relations,
  refusals: ['contact_not_found'],
});

export const listDealRelations = operation({
  name: 'listDealRelations',
  summary:
    'List who knows whom around a deal: the relations of its people to each other, and to people outside of it.',
  method: 'GET',
  path: '/api/deals/:dealId/relations',
  access: 'member',
  input: z.object({ dealId: id }),
  output: relations,
  refusals: ['deal_not_found'],
});

export const noteRelation = operation({
  name: 'noteRelation',
  summary: 'Note that a person reports to another, was introduced by them, or influences them.',
  method: 'POST',
  path: '/api/relations',
  access: 'member',
  input: z.object({ relationId: id.optional(), kind: z.enum(relationKinds), fromId: id, toId: id }),
  output: shownRelationShape,
  refusals: [
    'not_allowed',
    'contact_not_found',
    'id_already_used',
    'relation_to_oneself',
    'relation_in_circle',
    'relation_noted_already',
  ],
});

export const removeRelation = operation({
  name: 'removeRelation',
  summary: 'Remove what was noted of two people; restoreRelation brings it back for 30 days.',
  method: 'DELETE',
  path: '/api/relations/:relationId',
  access: 'member',
  input: found,
  output: found,
  refusals: ['not_allowed', 'relation_not_found'],
});

export const restoreRelation = operation({
  name: 'restoreRelation',
  summary: 'Bring back what was noted of two people.',
  method: 'POST',
  path: '/api/relations/:relationId/restored',
  access: 'member',
  input: found,
  output: shownRelationShape,
  refusals: ['not_allowed', 'relation_not_found', 'relation_in_circle', 'relation_noted_already'],
});

export type ShownRelation = z.input<typeof shownRelationShape>;
