import type { AuditMeasure } from '#contract/audit/pipeline-audit.ts';

/** What the audit counts, in the words of its page. */
export const measureWords: Readonly<
  Record<AuditMeasure, { readonly label: string; readonly means: string }>
> = {
  'no-next-conversation': {
    label: 'No next conversation',
    means: 'Open deals where nothing is planned with the client. They wait for somebody to remember them.',
  },
  silent: {
    label: 'Silent',
    means: 'Open deals in which nobody at the client took part for longer than the playbook’s cadence.',
  },
  'one-person': {
    label: 'Hangs on one person',
    means:
      'Open deals where we know only one person at the client, or only one took part in the last 30 days.',
  },
  'nothing-agreed': {
    label: 'Rests on nothing the client agreed to',
    means:
      'Open deals in which nobody at the client has agreed to anything beyond a first conversation, and no firm commitment of theirs stands.',
  },
  nobody: {
    label: 'Nobody at the client',
    means: 'Open deals without a single person at the client.',
  },
  'no-owner': { label: 'No owner', means: 'Open deals that none of us answers for.' },
  'close-date-past': {
    label: 'Close date has passed',
    means: 'Open deals whose expected close lies before today.',
  },
};
