import type { ActView } from '#contract/deals/finding-view.ts';
import type { Tone } from '#contract/ledger/ledger-entry.ts';
import type { FindingCode } from '#domain/findings/finding-codes.ts';
import type { FindingToTell } from './words-of.ts';

type ActName = ActView['name'];

const acts: Readonly<Record<FindingCode, readonly [ActName, string]>> = {
  unowned: ['assign-owner', 'Say whose it is'],
  'thin-plan': ['plan', 'Plan it · 2 min'],
  'no-next-conversation': ['plan', 'Plan the next one'],
  'non-commitment': ['plan', 'Ask again'],
  'one-sided': ['plan', 'Ask in return'],
  avoided: ['plan', 'Plan to ask'],
  'no-value': ['plan', 'Say what they gain'],
  'client-led': ['plan', 'Go back for it'],
  'no-objective': ['plan', 'Plan it · 2 min'],
  'no-backup': ['plan', 'Add a backup'],
  'not-asked': ['plan', 'Plan to ask'],
  ahead: ['open', 'Open'],
  premature: ['plan', 'Ask for what is missing'],
  'window-open': ['plan', 'Ask for the decision'],
  'their-process-unknown': ['set-milestone', 'Add their steps'],
  slipping: ['set-milestone', 'Agree a date'],
  'not-closed-out': ['close-out', 'Close out'],
  silent: ['reach-out', 'Reach out'],
  'going-dark': ['reach-out', 'Reach out'],
  owed: ['settle-commitment', 'Follow up'],
  promised: ['settle-promise', 'Keep it'],
  'undated-maybe': ['answer', 'Give it a day'],
  'maybe-due': ['answer', 'Ask for the answer'],
  'single-threaded': ['add-stakeholder', 'Add somebody'],
  'role-missing': ['add-stakeholder', 'Add somebody'],
  hurried: ['plan', 'Name what was skipped'],
  'our-date': ['set-milestone', 'Ask for their date'],
  broken: ['plan', 'Ask what changed'],
  'return-due': ['reach-out', 'Reach out'],
  'out-of-touch': ['reach-out', 'Reach out'],
  unconfirmed: ['reach-out', 'Send the recap'],
};

/** Codes whose subject is a conversation, always or where something planned is meant. */
const ofConversation: ReadonlySet<FindingCode> = new Set(['thin-plan', 'no-objective', 'not-closed-out']);
/** Codes that come as something planned, and then name the conversation. */
const ofPlan: ReadonlySet<FindingCode> = new Set(['no-value', 'no-backup', 'premature']);
const ofThing: ReadonlySet<FindingCode> = new Set([
  'owed',
  'promised',
  'broken',
  'slipping',
  'non-commitment',
]);

/** What the button beside a finding does. */
export function actFor(finding: FindingToTell): ActView {
  const [name, label] = acts[finding.code];
  const { code, subject, contactId, kind, about } = finding;
  const isConversation = ofConversation.has(code) || (ofPlan.has(code) && about.planned === true);
  // For a decision asked too early, the first of what is missing is what to ask for instead.
  const kindToAsk = code === 'premature' || code === 'hurried' ? (about.kinds?.[0] ?? kind) : kind;
  return {
    name,
    label,
    conversationId: isConversation ? subject : null,
    contactId: code === 'premature' && kindToAsk !== kind ? null : contactId,
    kind: name === 'plan' || name === 'add-stakeholder' || name === 'answer' ? kindToAsk : kind,
    subjectId: ofThing.has(code) ? subject : null,
  };
}

const bad: ReadonlySet<FindingCode> = new Set([
  'ahead',
  'premature',
  'client-led',
  'not-closed-out',
  'broken',
]);

export function toneOf(code: FindingCode): Tone {
  if (code === 'window-open') return 'good';
  return bad.has(code) ? 'bad' : 'warn';
}
