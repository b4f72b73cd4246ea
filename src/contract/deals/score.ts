import { z } from 'zod';
import { attitudes, influences } from '#domain/ledger/weight.ts';
import { shownPhoto } from '../files/photo.ts';
import { day, id, kindKey, role, shownInstant } from '../values.ts';

const positionView = z.object({
  kind: kindKey,
  /** `not needed`: not theirs to give. `waived`: counts as gained, and is shown as waived. */
  state: z.enum(['not needed', 'waived', 'none', 'asked', 'maybe', 'gained', 'refused', 'reopened']),
  since: shownInstant.nullable(),
  /** Where they are: the first kind of theirs that is not gained. */
  here: z.boolean(),
  /** One sentence: what says so, by whom, on which day. */
  evidence: z.string().nullable(),
  evidencedByClient: z.boolean(),
  /** Gained while its needs were missing. */
  hurried: z.boolean(),
  reason: z.string().nullable(),
  words: z.string().nullable(),
  reviewOn: day.nullable(),
  factId: id.nullable(),
  commitmentId: id.nullable(),
  /** The ask that still waits for an answer, or whose answer was a maybe. */
  askId: id.nullable(),
});

const scoreRow = z.object({
  contactId: id,
  ...shownPhoto,
  name: z.string(),
  title: z.string().nullable(),
  roles: z.array(role),
  needed: z.boolean(),
  present: z.boolean(),
  /** What is in it for them. */
  gain: z.string().nullable(),
  /** How they think of our helping them, and how much their word weighs in the decision. */
  attitude: z.enum(attitudes),
  influence: z.enum(influences),
  joinedAt: shownInstant,
  tookPartAt: shownInstant.nullable(),
  /** How many commitments we are ahead of this person. */
  lead: z.int(),
  /** A line below the name: `joined 18 Nov, starts at the beginning`. */
  note: z.string().nullable(),
  positions: z.array(positionView),
});

/** Where we are and where each of them is. */
export const score = z.object({
  kinds: z.array(
    z.object({
      key: kindKey,
      label: z.string(),
      shortLabel: z.string(),
      clientCommitsTo: z.string(),
      needs: z.array(kindKey),
      /** Our line: opened by us, skipped on the way to what we opened, or not there yet. */
      ours: z.enum(['opened', 'skipped', 'none']),
      openedAt: shownInstant.nullable(),
      /** The entry that opened it. */
      openedFactId: id.nullable(),
      gainedForDeal: z.boolean(),
      waived: z.boolean(),
      /** Nobody in the deal can give it. */
      nobodyToGiveIt: z.boolean(),
    }),
  ),
  people: z.array(scoreRow),
  lead: z.object({
    deal: z.int(),
    of: id.nullable(),
    state: z.enum(['together', 'stretched', 'apart']),
    /** `You are 4 ahead of Grace Otieno, 3 of Priya Nair`. */
    sentence: z.string(),
  }),
  nextKind: kindKey.nullable(),
});

export type Score = z.input<typeof score>;
