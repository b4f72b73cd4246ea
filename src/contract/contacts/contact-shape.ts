import { z } from 'zod';
import { shownReach } from '../address-book/reach.ts';
import { shownValues } from '../fields/field-values.ts';
import { shownPhoto } from '../files/photo.ts';
import { shownTags } from '../tags/tags.ts';
import { id, named, role, shownInstant } from '../values.ts';

const text = z.string().nullable();

/** A contact as a list shows them. */
export const contactCard = z.object({
  contactId: id,
  name: z.string(),
  title: text,
  email: text,
  phone: text,
  account: named.nullable(),
  /** Who of us looks after them. */
  owner: named.nullable(),
});

const unwanted = { doNotWrite: z.boolean(), doNotCall: z.boolean() };

/** A contact with when there was a touch, and when what is known of them was written down. */
export const contactListed = contactCard.extend({
  ...shownTags,
  ...shownValues,
  ...shownPhoto,
  ...unwanted,
  /** When they last took part in a conversation or wrote, whatever the deal. */
  lastTouchAt: shownInstant.nullable(),
  createdAt: shownInstant,
  changedAt: shownInstant,
});

/** A job that is over. The company is an account, or a name where it is none of ours. */
export const shownJob = z.object({
  jobId: id,
  account: named.nullable(),
  company: text,
  title: text,
  department: text,
  from: text,
  to: text,
});

/** A contact as their page shows them. */
export const contactWhole = contactCard.extend({
  ...shownReach,
  ...shownValues,
  ...shownTags,
  ...shownPhoto,
  ...unwanted,
  salutation: text,
  givenName: text,
  familyName: text,
  department: text,
  birthday: text,
  about: text,
  jobs: z.array(shownJob),
  deals: z.array(
    named.extend({
      state: z.enum(['open', 'won', 'lost', 'parked']),
      roles: z.array(role),
      account: named.nullable(),
      /** They are part of it no more. */
      left: z.boolean(),
    }),
  ),
  may: z.object({
    change: z.boolean(),
    takeOut: z.boolean().describe('Take out everything that is kept of them.'),
  }),
});
