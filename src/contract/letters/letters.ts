import { z } from 'zod';
import { place } from '../ledger/conversation-facts.ts';
import { operation } from '../operation.ts';
import { roadmapWording } from '../roadmap/roadmap-wordings.ts';
import { id, line, locale, named, shownInstant, words } from '../values.ts';

/** Short letters to people at the client about one conversation: what was agreed, and invitations to it. */

export const letterKind = z.enum(['recap', 'invitation', 'cancellation']);
export type LetterKind = z.output<typeof letterKind>;

/** Why a mail did not go out; `unclear` where it may have, and `no way in` where the deal has no such person now. */
export const mailProblem = z.enum([
  'unreachable',
  'no secure way',
  'certificate not trusted',
  'sign-in refused',
  'address refused',
  'refused',
  'put off',
  'mailbox full',
  'unreachable over there',
  'unclear',
  'no way in',
]);

export type MailProblem = z.output<typeof mailProblem>;

export const letterView = z.object({
  letterId: id,
  kind: letterKind,
  contact: named,
  address: z.string(),
  subject: z.string(),
  state: z.enum(['waiting', 'sending', 'sent', 'failed', 'came back', 'taken back', 'by hand']),
  madeAt: shownInstant,
  /** When it leaves, or is tried again. */
  sendAt: shownInstant,
  sentAt: shownInstant.nullable(),
  attempts: z.int(),
  problem: mailProblem.nullable(),
  /** What the mail server said. */
  problemWords: z.string().nullable(),
});

export type LetterView = z.input<typeof letterView>;

const ofConversation = { dealId: id, conversationId: id };
const base = '/api/deals/:dealId/conversations/:conversationId' as const;
/** Why there may be nothing to read about a conversation. */
const ofReading = ['deal_not_found', 'conversation_not_found'] as const;

/** How an address is written that a mail can go to; what it leads to, only the mail server knows. */
export const mailAddress = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@<>,;"()]+@[^\s@<>,;"()]+$/, 'An e-mail address is written like name@company.com.');

/** What is in a letter as it is written; `[link]` in it becomes the link to the page of whom it is for. */
const written = {
  letterId: id.describe('Made by the writer, so that the same letter twice is one.'),
  contactId: id,
  address: mailAddress,
  locale,
  subject: line,
  text: words,
};

const site = z
  .string()
  .max(300)
  .regex(/^https?:\/\/[^/\s]+$/, 'This is no web address such as https://sales.example.com.')
  .optional()
  .describe('Where this Leadsheet is reached, for links; not needed where PUBLIC_URL is set.');

export const listLetters = operation({
  name: 'listLetters',
  summary:
    'List the letters about a conversation with what became of each, and who has it in their calendar.',
  method: 'GET',
  path: `${base}/letters`,
  access: 'member',
  input: z.object(ofConversation),
  output: z.object({
    /** The address that mails come from; null where no mail server is set up. */
    from: z.string().nullable(),
    letters: z.array(letterView),
    invited: z.array(
      z.object({
        contact: named,
        /** `behind`: what they were told is no longer so; `to cancel`: it stands in their calendar, and is off. */
        state: z.enum(['not invited', 'invited', 'behind', 'to cancel', 'cancelled']),
        /** What they said last of being there. */
        answer: z.enum(['comes', 'stays away', 'another time', 'not said']),
      }),
    ),
  }),
  refusals: ofReading,
});

export const draftLetters = operation({
  name: 'draftLetters',
  summary:
    'Write letters about a conversation, one for each whom it concerns, in their language; nothing is kept.',
  method: 'GET',
  path: `${base}/letter-drafts`,
  access: 'member',
  input: z.object({
    ...ofConversation,
    kind: letterKind,
    locale: locale.optional(),
    place: place.optional(),
  }),
  output: z.object({
    from: z.string().nullable(),
    place: z.string(),
    /** Send it back as `seenSequence` with words for what is kept out. */
    sequence: z.int(),
    drafts: z.array(
      z.object({
        contact: named,
        address: z.string().nullable(),
        locale: z.string(),
        subject: z.string(),
        text: z.string(),
        kept: z
          .array(roadmapWording)
          .describe('What was agreed and is not in it: it says nothing to them before it is put into words.'),
        /** The latest of this kind to them. */
        last: letterView.nullable(),
        /** They were told this already, as it stands now. */
        isTold: z.boolean(),
        /** They want no mail from us that they did not ask for. */
        doNotWrite: z.boolean(),
      }),
    ),
  }),
  refusals: ofReading,
});

export const sendLetters = operation({
  name: 'sendLetters',
  summary: 'Send letters about a conversation by mail, after a moment in which they can be taken back.',
  method: 'POST',
  path: `${base}/letters`,
  access: 'member',
  input: z.object({
    ...ofConversation,
    kind: letterKind,
    site,
    place: place.optional(),
    letters: z.array(z.object(written)).min(1).max(50),
  }),
  output: z.object({ letters: z.array(letterView) }),
  refusals: [
    'not_allowed',
    'deal_not_found',
    'conversation_not_found',
    'conversation_not_planned',
    'stakeholder_not_found',
    'mail_not_set_up',
    'site_not_known',
    'letter_under_way',
    'id_already_used',
  ],
});

export const takeBackLetters = operation({
  name: 'takeBackLetters',
  summary: 'Take letters back that have not left yet; they stay as they were written.',
  method: 'POST',
  path: `${base}/letters-taken-back`,
  access: 'member',
  input: z.object({ ...ofConversation, letterIds: z.array(id).min(1).max(50) }),
  output: z.object({ letters: z.array(letterView) }),
  refusals: ['not_allowed', 'deal_not_found', 'letter_not_found', 'letter_gone'],
});

export const handOverLetter = operation({
  name: 'handOverLetter',
  summary: 'Give out a letter with its link, to be sent from a mail program of your own.',
  method: 'POST',
  path: `${base}/letters-by-hand`,
  access: 'person',
  input: z.object({
    ...ofConversation,
    ...written,
    address: mailAddress.or(z.literal('')),
    kind: letterKind,
    site,
    place: place.optional(),
  }),
  output: z.object({
    letter: letterView,
    subject: z.string(),
    text: z.string(),
    /** Of an invitation: the calendar's file to go with it. */
    calendar: z.string().nullable(),
  }),
  refusals: [
    'not_allowed',
    'deal_not_found',
    'conversation_not_found',
    'conversation_not_planned',
    'stakeholder_not_found',
    'site_not_known',
    'letter_under_way',
    'id_already_used',
  ],
  shownOnce: true,
});

export const noteLetterSent = operation({
  name: 'noteLetterSent',
  summary: 'Record that a letter which was given out has been sent.',
  method: 'POST',
  path: `${base}/letters/:letterId/sent`,
  access: 'member',
  input: z.object({ ...ofConversation, letterId: id }),
  output: z.object({ letter: letterView, dealId: id, factIds: z.array(id) }),
  refusals: ['not_allowed', 'deal_not_found', 'letter_not_found'],
});
