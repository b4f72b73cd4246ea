import { z } from 'zod';
import { findingView, nextBestCommitmentView } from '../deals/finding-view.ts';
import { plan } from '../ledger/conversation-facts.ts';
import { day, id, kindKey, named, role, shownInstant } from '../values.ts';

/** What guidance proposes for a conversation, and all that a planner needs to choose otherwise. */
export const planProposal = z.object({
  /** The deal's, for `seenSequence`. */
  sequence: z.int(),
  next: nextBestCommitmentView.nullable(),
  /** When a new conversation is expected by what was agreed with them; null where nothing was. */
  expectedStart: shownInstant.nullable(),
  /** A slot that the latest conversation's plan held ready for this one, as it was typed, and when that one began. */
  offeredSlot: z.object({ text: z.string(), from: shownInstant }).nullable(),
  /** What else may be asked of whom now, the best first: nothing whose needs are missing. */
  alternatives: z.array(
    z.object({
      kind: kindKey,
      kindLabel: z.string(),
      contactId: id,
      contactName: z.string(),
      /** A few words, to choose by. */
      why: z.string(),
      /** All of it, as the deal's page says it of what is recommended. */
      reason: z.string(),
      /** Whether they will be there. */
      isThere: z.boolean(),
    }),
  ),
  /** Ready to send to `planConversation`: objective, backup, gain, questions, expected concerns, not today. */
  plan,
  participants: z.array(
    z.object({
      contactId: id,
      name: z.string(),
      title: z.string().nullable(),
      roles: z.array(role),
      needed: z.boolean(),
      /** Where they are: the first kind of theirs that is not gained. */
      at: kindKey.nullable(),
      atLabel: z.string().nullable(),
      /** `Gained time and explore; maybe on change until 1 Dec.` */
      sentence: z.string(),
      invited: z.boolean(),
      /** Where they are on every kind, in the order of the map. */
      positions: z.array(
        z.object({
          kind: kindKey,
          state: z.enum(['not needed', 'waived', 'none', 'asked', 'maybe', 'gained', 'refused', 'reopened']),
        }),
      ),
    }),
  ),
  /** What the map says of every kind, for another choice of objective. */
  kinds: z.array(
    z.object({
      key: kindKey,
      label: z.string(),
      shortLabel: z.string(),
      wording: z.string(),
      clientCommitsTo: z.string(),
      clientGains: z.string(),
      /** What they take away from the conversation, whatever they answer. */
      conversationGain: z.string(),
      backup: z.string(),
      questions: z.array(z.string()),
      notYet: z.string(),
      concerns: z.array(z.object({ concern: z.string(), reply: z.string() })),
      /** What to talk about, line by line. */
      agenda: z.array(z.string()),
      /** What to leave alone while this is asked for: what comes after it, what that still needs, what to say instead. */
      notToday: z.array(z.string()),
      /** `That would be 2 ahead of Anna Berg.`; null where asking for it leaves you together. */
      ahead: z.string().nullable(),
      /** Asking this person for it would be running ahead of these; without a person, of the whole deal's. */
      missing: z.array(z.object({ contactId: id.nullable(), needs: z.array(z.string()) })),
    }),
  ),
  /** One sentence, where asking for the decision now would be too early or too late. */
  window: z.string().nullable(),
  /** What the plan should answer. */
  findings: z.array(findingView),
  /** From the library, the newest first, and how often each went with a yes. */
  insights: z.array(
    z.object({
      insightId: id,
      kind: kindKey.nullable(),
      text: z.string(),
      used: z.int(),
      asked: z.int(),
      yes: z.int(),
      lastUsedAt: shownInstant.nullable(),
    }),
  ),
  /** Promises and commitments to come back to, and who made them or to whom they were made. */
  open: z.array(
    z.object({ text: z.string(), due: day.nullable(), ours: z.boolean(), who: z.string().nullable() }),
  ),
  /** Plans for new conversations that were begun and not saved, the latest first: who typed in them last, and when. */
  begun: z.array(z.object({ conversationId: id, by: named, at: shownInstant })),
});
