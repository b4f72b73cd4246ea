import { asking } from './default-kinds-asking.ts';
import { deciding } from './default-kinds-deciding.ts';
import type { Playbook } from './playbook.ts';
import { milestonesOfComplexSale } from './usual-milestone.ts';

/** The ten commitments of a complex sale, in the order of the map. Source: the domain page's table. */
export const defaultPlaybook: Playbook = {
  key: 'complex-sale',
  version: 1,
  label: 'Complex sale: the ten commitments',
  kinds: [...asking, ...deciding],
  requests: { proposal: 'review', pricing: 'invest', demo: 'collaborate', contract: 'decide' },
  maybes: { budget: 'invest', authority: 'consensus', fear: 'concerns', 'status quo': 'change' },
  landmarks: { situation: 'explore', people: 'consensus', concerns: 'concerns' },
  milestones: milestonesOfComplexSale,
  cadenceDays: 30,
  usualDaysToAsk: 14,
  usualDaysPerCommitment: 12,
  weights: {
    ahead: 3,
    premature: 3,
    'window-open': 3,
    broken: 3,
    'not-closed-out': 3,
    'no-next-conversation': 3,
    'client-led': 2,
    avoided: 2,
    'non-commitment': 2,
    owed: 2,
    promised: 2,
    'answer-due': 2,
    'not-coming': 2,
    'going-dark': 2,
    slipping: 2,
    'no-objective': 2,
    'not-asked': 2,
    'role-missing': 2,
    'maybe-due': 2,
    'undated-maybe': 2,
    'return-due': 2,
    hurried: 2,
    'their-process-unknown': 2,
    'single-threaded': 2,
  },
};
