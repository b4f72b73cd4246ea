import { z } from 'zod';
import { asSeen } from '../as-seen.ts';
import { builtInDealViews } from '../deals/deal-views.ts';
import { operation } from '../operation.ts';
import { id, line, named } from '../values.ts';

/** The lists that views are kept of. */
export const viewedLists = ['deals', 'contacts', 'accounts'] as const;
export type ViewedList = (typeof viewedLists)[number];

const of = z.enum(viewedLists).default('deals').describe('Which list it is a view of.');

const one = z.union([z.string().max(600), z.number()]);

/** All that makes a view: what is shown, in which order, and how. The address of the page says the same. */
const content = z
  .record(z.string().max(100), z.union([one, z.array(one).max(200)]))
  .refine((fields) => Object.keys(fields).length <= 100, 'A view says at most a hundred things.');
export type ViewContent = z.output<typeof content>;

const keptView = z.object({
  viewId: id,
  of: z.enum(viewedLists),
  name: z.string(),
  shared: z.boolean(),
  owner: named,
  content,
  may: z.object({ change: z.boolean() }),
});

const viewRefusals = ['view_not_found', 'not_allowed'] as const;
const viewFound = z.object({ viewId: id });

export const listKeptViews = operation({
  name: 'listKeptViews',
  summary: 'List your views of deals, contacts or accounts and those shared with everybody, by name.',
  method: 'GET',
  path: '/api/views',
  access: 'member',
  input: z.object({ of }),
  output: z.object({
    items: z.array(keptView),
    /** What you see first: the id of a view, or the key of a built-in one. */
    chosen: z.string().nullable(),
    may: z.object({ share: z.boolean() }),
  }),
  refusals: [],
});

export const saveKeptView = operation({
  name: 'saveKeptView',
  summary: 'Keep a view of a list under a name.',
  method: 'POST',
  path: '/api/views',
  access: 'member',
  input: z.object({
    viewId: id.optional(),
    of,
    name: line.max(80),
    shared: z.boolean().default(false),
    content,
  }),
  output: keptView,
  refusals: ['not_allowed', 'id_already_used', 'view_not_valid'],
});

export const changeKeptView = operation({
  name: 'changeKeptView',
  summary: 'Rename a view, share it or keep it to yourself, or keep what it shows now.',
  method: 'PATCH',
  path: '/api/views/:viewId',
  access: 'member',
  input: viewFound.extend({
    name: line.max(80).optional(),
    shared: z.boolean().optional(),
    content: content.optional(),
    seen: asSeen({ name: line.max(80), shared: z.boolean(), content }),
  }),
  output: keptView,
  refusals: [...viewRefusals, 'changed_meanwhile', 'view_not_valid'],
});

export const removeKeptView = operation({
  name: 'removeKeptView',
  summary: 'Remove a view; restoreKeptView brings it back.',
  method: 'DELETE',
  path: '/api/views/:viewId',
  access: 'member',
  input: viewFound,
  output: viewFound,
  refusals: viewRefusals,
});

export const restoreKeptView = operation({
  name: 'restoreKeptView',
  summary: 'Bring back a view that was removed.',
  method: 'POST',
  path: '/api/views/:viewId/restored',
  access: 'member',
  input: viewFound,
  output: keptView,
  refusals: viewRefusals,
});

export const chooseKeptView = operation({
  name: 'chooseKeptView',
  summary: 'Choose which view of a list you see first.',
  method: 'PUT',
  path: '/api/me/view',
  access: 'member',
  input: z.object({
    of,
    view: z
      .union([id, z.enum(builtInDealViews)])
      .nullable()
      .describe('The id of a view or, of deals, the key of a built-in one; null for the usual one.'),
  }),
  output: z.object({ chosen: z.string().nullable() }),
  refusals: ['view_not_found'],
});

export type KeptView = z.input<typeof keptView>;
