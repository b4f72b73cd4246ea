import type { Playbook } from './playbook.ts';
import { oneMeeting } from './short-sale-kinds.ts';
import { milestonesOfShortSale } from './usual-milestone.ts';

/**
 * A sale to one or two people in one meeting: nine of its ten commitments can be gained there and then. Whose say it
 * is comes right after the beginning, and the price after the answer: neither can wait for a second meeting.
 */
export const shortSale: Playbook = {
  key: 'short-sale',
  version: 1,
  label: 'Short sale: one meeting',
  kinds: oneMeeting,
  requests: { proposal: 'review', pricing: 'invest', demo: 'fit', contract: 'decide' },
  maybes: { budget: 'invest', authority: 'mandate', fear: 'concerns', 'status quo': 'change' },
  // Nobody has to be brought in, so that no kind stands for people.
  landmarks: { situation: 'explore', concerns: 'concerns' },
  milestones: milestonesOfShortSale,
  cadenceDays: 14,
  usualDaysToAsk: 2,
  usualDaysPerCommitment: 2,
  weights: {
    'window-open': 3,
    'not-asked': 3,
    'no-next-conversation': 3,
    'not-closed-out': 3,
    'non-commitment': 3,
    broken: 3,
    ahead: 2,
    premature: 2,
    'client-led': 2,
    avoided: 2,
    owed: 2,
    promised: 2,
    'answer-due': 2,
    'not-coming': 2,
    'no-objective': 2,
    'no-backup': 2,
    'undated-maybe': 2,
    'maybe-due': 2,
    'role-missing': 2,
    'return-due': 2,
    silent: 2,
  },
};
