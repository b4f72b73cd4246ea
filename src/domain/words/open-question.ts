import type { AskResult } from '../meeting/meeting-entries.ts';
import { entriesOfProposal, type RecordAtHand } from './entries-of-proposal.ts';
import type { Proposal } from './proposal.ts';

/** What nobody has said yet, of something that is to go on record: whose it is, what they answered, or what was shown. */
export type OpenQuestion = 'who' | 'what they answered' | 'what was shown';

/** What somebody says to it; a name is of somebody whom nobody knows yet. */
export type Answered =
  | { readonly contactId: string }
  | { readonly newcomer: string }
  | { readonly result: Exclude<AskResult, 'not asked'> }
  | { readonly kind: { readonly id: string; readonly label: string } };

/** What is asked about a proposal beside it; null where the words or who took part tell it. */
export function openQuestion(proposal: Proposal, record: RecordAtHand): OpenQuestion | null {
  const [entry] = entriesOfProposal(proposal, record);
  switch (entry.noun) {
    case 'ask':
      if (entry.fields.contactId === '') return 'who';
      return entry.fields.result === null ? 'what they answered' : null;
    case 'concern':
      return entry.fields.contactId === '' ? 'who' : null;
    case 'line':
      return proposal.what === 'commitment' && !entry.fields.contactId && !entry.fields.who ? 'who' : null;
    case 'topic':
      return entry.fields.kind === '' ? 'what was shown' : null;
    default:
      return null;
  }
}

/** Whether it cannot go on record before that is said: what they committed to can, as something that was only heard. */
export const mustBeAnswered = (proposal: Proposal, question: OpenQuestion | null): boolean =>
  question !== null && proposal.what !== 'commitment';

/** The proposal with what was said to its question. */
export function withAnswer(proposal: Proposal, answered: Answered): Proposal {
  if ('kind' in answered) {
    return proposal.what === 'framing' ? { ...proposal, topic: answered.kind.label } : proposal;
  }
  if ('result' in answered) return withResult(proposal, answered.result);
  const who = 'newcomer' in answered ? { called: answered.newcomer } : answered;
  switch (proposal.what) {
    case 'commitment':
      return { ...proposal, who, missing: proposal.missing.filter((part) => part !== 'who') };
    case 'ask':
    case 'concern':
      return { ...proposal, who };
    default:
      return proposal;
  }
}

function withResult(proposal: Proposal, result: Exclude<AskResult, 'not asked'>): Proposal {
  if (proposal.what !== 'ask') return proposal;
  if (result !== 'no answer') return { ...proposal, answer: result };
  return { ...proposal, answer: null, unanswered: true };
}
