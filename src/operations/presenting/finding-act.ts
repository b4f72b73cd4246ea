import type { ActView } from '#contract/deals/finding-view.ts';
import type { Tone } from '#contract/ledger/ledger-entry.ts';
import type { FindingCode } from '#domain/findings/finding-codes.ts';
import { type PlaceToAsk, placeToAsk } from '#domain/guidance/place-to-ask.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { findingActsTexts } from '#texts/finding-acts.ts';
import { sayIn } from '#texts/say.ts';
import { nearDay } from './dates.ts';
import type { Seen } from './seen.ts';
import type { FindingToTell } from './words-of.ts';

type ActName = ActView['name'];

const acts: Readonly<Record<FindingCode, ActName>> = {
  unowned: 'assign-owner',
  'thin-plan': 'plan',
  'no-next-conversation': 'plan',
  'non-commitment': 'plan',
  'one-sided': 'plan',
  avoided: 'plan',
  'no-value': 'plan',
  'client-led': 'plan',
  'no-objective': 'plan',
  'no-backup': 'plan',
  'not-asked': 'plan',
  ahead: 'plan',
  premature: 'plan',
  'window-open': 'plan',
  'their-process-unknown': 'set-milestone',
  slipping: 'set-milestone',
  'not-closed-out': 'close-out',
  silent: 'write',
  'going-dark': 'write',
  owed: 'settle-commitment',
  promised: 'settle-promise',
  'answer-due': 'answer-proposal',
  'not-coming': 'plan',
  'undated-maybe': 'answer',
  'maybe-due': 'answer',
  'single-threaded': 'add-stakeholder',
  'role-missing': 'add-stakeholder',
  hurried: 'plan',
  'our-date': 'set-milestone',
  broken: 'plan',
  'return-due': 'write',
  'out-of-touch': 'write',
  unconfirmed: 'recap',
};

/** Codes whose subject is a conversation, always or where something planned is meant. */
const ofConversation: ReadonlySet<FindingCode> = new Set([
  'thin-plan',
  'no-objective',
  'not-closed-out',
  'not-coming',
]);
/** Codes that come as something planned, and then name the conversation. */
const ofPlan: ReadonlySet<FindingCode> = new Set(['no-value', 'no-backup', 'premature']);
const ofThing: ReadonlySet<FindingCode> = new Set([
  'owed',
  'promised',
  'answer-due',
  'broken',
  'slipping',
  'non-commitment',
]);

/** What the button beside a finding does: what is to be asked for goes into what is planned already, where it fits. */
export function actFor(finding: FindingToTell, ahead: readonly PlaceToAsk[], seen: Seen): ActView {
  const name = acts[finding.code];
  const say = sayIn(seen.locale, findingActsTexts);
  const { code, subject, contactId, kind, about } = finding;
  const isConversation = ofConversation.has(code) || (ofPlan.has(code) && about.planned === true);
  // For a decision asked too early, the first of what is missing is what to ask for instead.
  const isInstead = code === 'premature' || code === 'hurried';
  const kindToAsk = isInstead ? (about.kinds?.[0] ?? kind) : kind;
  const act = {
    name,
    label: say(code === 'silent' && about.day ? 'askWhatWasAgreed' : code),
    conversationId: isConversation ? subject : null,
    contactId: code === 'premature' && kindToAsk !== kind ? null : contactId,
    kind: name === 'plan' || name === 'add-stakeholder' || name === 'answer' ? kindToAsk : kind,
    subjectId: ofThing.has(code) ? subject : null,
  };
  if (name !== 'plan' || isConversation) return act;
  const place = (code === 'ahead' && goingBack(ahead, finding)) || placeToAsk(ahead, act);
  if (!place) return act;
  const day = nearDay(dayOf(place.startsAt, seen.zone), seen);
  const { conversationId } = place;
  return { ...act, conversationId, label: say(place.objective ? 'seePlan' : 'askThere', { day }) };
}

/** The conversation in which that person is to be asked for something of what they have yet to give. */
function goingBack(
  ahead: readonly PlaceToAsk[],
  { contactId, about }: FindingToTell,
): PlaceToAsk | undefined {
  return ahead.find(
    ({ objective }) =>
      objective?.contactId === contactId &&
      objective.kind !== null &&
      about.kinds?.includes(objective.kind) === true,
  );
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
