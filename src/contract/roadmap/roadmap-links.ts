import { z } from 'zod';
import { operation } from '../operation.ts';
import { givenInstant, id, shownInstant } from '../values.ts';

/** A link by which one person at the client opens the roadmap of a deal. The link itself is never shown again. */
export const roadmapLink = z.object({
  linkId: id,
  contactId: id,
  contactName: z.string(),
  /** Null where somebody at the client asked for it, or by whom it was made is not known any more. */
  madeByName: z.string().nullable(),
  /** Who at the client brought them in; null where one of us made the link. */
  addedByName: z.string().nullable(),
  /** `elsewhere`: it came with an export, and opens nothing here. */
  state: z.enum(['works', 'revoked', 'expired', 'left', 'elsewhere']),
  createdAt: shownInstant,
  expiresAt: shownInstant,
  revokedAt: shownInstant.nullable(),
  lastVisitAt: shownInstant.nullable(),
});

export type RoadmapLink = z.input<typeof roadmapLink>;

/** Somebody at the client who may have a link. */
const roadmapReader = z.object({
  contactId: id,
  name: z.string(),
  title: z.string().nullable(),
  email: z.string().nullable(),
  /** In which they chose to read their page; null until they have. */
  locale: z.string().nullable(),
});

export type RoadmapReader = z.input<typeof roadmapReader>;

/** The longest that a link may work: a year, since a long sale needs no other. */
export const mostDaysOfLink = 365;
const usualDays = 90;

export const listRoadmapLinks = operation({
  name: 'listRoadmapLinks',
  summary:
    'List the links to the roadmap of a deal, with the last visit of each, newest first, and who may have one.',
  method: 'GET',
  path: '/api/deals/:dealId/roadmap-links',
  access: 'member',
  input: z.object({ dealId: id }),
  output: z.object({
    items: z.array(roadmapLink),
    /** Who is in the deal now, in the order of joining. */
    people: z.array(roadmapReader),
  }),
  refusals: ['deal_not_found'],
});

export const shareRoadmap = operation({
  name: 'shareRoadmap',
  summary:
    'Make a link by which one stakeholder opens the roadmap of the deal, and acts on it as themselves.',
  method: 'POST',
  path: '/api/deals/:dealId/roadmap-links',
  access: 'person',
  input: z.object({
    dealId: id,
    contactId: id,
    days: z.coerce.number().int().min(1).max(mostDaysOfLink).default(usualDays),
    expiresAt: givenInstant.optional().describe('Until when it works, in the place of a number of days.'),
  }),
  output: z.object({
    link: roadmapLink,
    linkPath: z.string().describe('To be put after the address of this Leadsheet. Shown this once.'),
    factIds: z.array(id),
  }),
  refusals: ['not_allowed', 'deal_not_found', 'stakeholder_not_found', 'roadmap_link_too_long'],
  shownOnce: true,
});

export const changeRoadmapLink = operation({
  name: 'changeRoadmapLink',
  summary:
    'Change until when a link to the roadmap works: later also where it has run out, earlier, or past.',
  method: 'PATCH',
  path: '/api/deals/:dealId/roadmap-links/:linkId',
  access: 'member',
  input: z.object({ dealId: id, linkId: id, expiresAt: givenInstant }),
  output: roadmapLink,
  refusals: [
    'not_allowed',
    'deal_not_found',
    'roadmap_link_not_found',
    'roadmap_link_revoked',
    'roadmap_link_too_long',
  ],
});

export const revokeRoadmapLink = operation({
  name: 'revokeRoadmapLink',
  summary: 'Make a link to the roadmap stop working, at once and wherever it is open.',
  method: 'DELETE',
  path: '/api/deals/:dealId/roadmap-links/:linkId',
  access: 'member',
  input: z.object({ dealId: id, linkId: id }),
  output: roadmapLink,
  refusals: ['not_allowed', 'deal_not_found', 'roadmap_link_not_found'],
});

export const restoreRoadmapLink = operation({
  name: 'restoreRoadmapLink',
  summary: 'Let a link to the roadmap work again that was revoked by mistake, within a quarter of an hour.',
  method: 'POST',
  path: '/api/deals/:dealId/roadmap-links/:linkId/restored',
  access: 'member',
  input: z.object({ dealId: id, linkId: id }),
  output: roadmapLink,
  refusals: ['not_allowed', 'deal_not_found', 'roadmap_link_not_found', 'undo_too_late'],
});
