import type { MaybeType, NoReason } from '../ledger/facts.ts';

/** What to find out after a no: the question, and the date that the answer gives. */
export interface NoProbe {
  readonly question: string;
  /** What the date is called: when to return, when their contract ends; null where there is none to ask for. */
  readonly date: string | null;
}

export const noProbes: Readonly<Record<NoReason, NoProbe>> = {
  'no project': {
    question: 'What would have to happen for this to become a project?',
    date: 'the trigger to watch',
  },
  'another supplier': {
    question: 'What decided it, and when does that contract end?',
    date: 'the renewal date',
  },
  'wrong time': { question: 'What happens before it is the right time?', date: 'the day to return' },
  'no value seen': { question: 'What did we miss that would have made it worth it?', date: null },
  'only this ask': { question: 'What would be a step that is worth it for you?', date: null },
};

/** What finds out what is behind a maybe. The kind that it leads to is the playbook's to say. */
export const maybeProbes: Readonly<Record<MaybeType, { readonly question: string }>> = {
  timing: { question: 'Is that when it will be ready, or when you start to look at it?' },
  budget: { question: 'When does your budgeting start, and who submits it?' },
  authority: { question: 'Who else has to agree? May we meet them together?' },
  information: { question: 'If it answers that, what happens next?' },
  fear: { question: 'What could go wrong?' },
  'status quo': { question: 'What happens if nothing changes?' },
  'polite no': { question: 'Would no be the fair answer?' },
};
