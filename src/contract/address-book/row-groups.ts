import { z } from 'zod';

/** What people and companies stand together by, besides a field of the workspace: `field.` and its key. */
export const contactGroupings = ['account', 'title', 'industry', 'country', 'owner', 'tag'] as const;
export const accountGroupings = ['industry', 'country', 'owner', 'tag'] as const;

/** A field of the workspace, by its key. */
export const ofField = z
  .string()
  .max(200)
  .regex(/^field\.[\p{L}\p{N}_]+$/u, 'Name what the list knows itself, or field. and the key of a field.');

const groupingOf = <Named extends readonly [string, ...string[]]>(named: Named) =>
  z.union([z.enum(named), ofField]);

export const contactGrouping = groupingOf(contactGroupings);
export const accountGrouping = groupingOf(accountGroupings);

/** How a list is asked for the rows of one group. */
export const ofOneGroup = <Grouping extends z.ZodType>(grouping: Grouping) => ({
  groupBy: grouping.optional().describe('With `group`: only the rows of one group.'),
  group: z.string().max(600).optional().describe('The key of a group; `none` for what is in no group.'),
});

/** The groups that a list falls into. */
export const rowGroups = z.object({
  /** By name, those that are in none last; at most a thousand. */
  groups: z.array(
    z.object({
      /** Send it as `group` to the list, with `groupBy`. */
      key: z.string(),
      /** Null for what is in none, and for yes and no, whose keys are `true` and `false`. */
      label: z.string().nullable(),
      /** A row with several tags or choices counts in several groups. */
      count: z.int(),
    }),
  ),
  groupCount: z.int(),
});

export type RowGroup = z.output<typeof rowGroups>['groups'][number];
