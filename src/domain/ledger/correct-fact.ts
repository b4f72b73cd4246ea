import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { DealView } from '../standing/deal-view.ts';
import { standingCorrections } from './effective-facts.ts';
import type { Fact, FactData, FactType, NewFact } from './facts.ts';
import { type Objection, unknownKind, unknownPerson } from './references.ts';
import { newFact, type Writing } from './writing.ts';

/** The id that each type of fact gives to what it makes or speaks of; a correction cannot make it another thing's. */
const identities = [
  'commitmentId',
  'promiseId',
  'nonCommitmentId',
  'waiverId',
  'concernId',
  'milestoneId',
  'requestId',
  'documentId',
  'linkId',
  'askId',
] as const;

/**
 * Whether a member may correct this fact at all. What a client or the system recorded stays as it is; that two entries of
 * the address book became one is taken back there, in all their deals at once.
 */
export function isCorrectable(fact: Fact): boolean {
  if (fact.type === 'stakeholder.merged') return false;
  return fact.by.kind === 'member' || fact.by.kind === 'import' || isFromCalendar(fact);
}

/**
 * What a client's calendar answered is theirs, but one of us read it in, and may have read the wrong mail. That they may
 * come is a touch, and takes back what they said before: on their page they write neither.
 */
function isFromCalendar(fact: Fact): boolean {
  if (fact.by.kind !== 'client') return false;
  if (fact.type === 'touch.made' || fact.type === 'correction.made') return true;
  return 'evidence' in fact.data && fact.data.evidence === 'calendar';
}

/** Voids a fact, or lays fields over it; voiding a correction takes the correction back (R3). */
export function correctFact(
  view: DealView,
  facts: readonly Fact[],
  correction: FactData['correction.made'],
  writing: Writing,
): Result<NewFact[], Refusal> {
  const fact = facts.find(({ id }) => id === correction.of);
  if (!fact) return refuse('fact_not_found', 'There is no such entry in this ledger.');
  const objection = correction.void ? voidObjection(fact, facts) : overlayObjection(view, fact, correction);
  return objection ?? accept([newFact(writing, 'correction.made', correction)]);
}

/** What a fact records once the fields are laid over it. */
export function overlaid(fact: Fact, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...fact.data, ...fields };
}

function voidObjection(fact: Fact, facts: readonly Fact[]): Objection {
  if (!isCorrectable(fact)) return notOurs();
  if (fact.type === 'deal.opened') {
    return refuse('fact_not_correctable', 'A deal that is there was opened. Change what it says instead.');
  }
  if (standingCorrections(facts).get(fact.id)?.data.void) {
    return refuse(
      'fact_not_correctable',
      'This entry is void already. To take that back, void the correction.',
    );
  }
  return null;
}

function overlayObjection(
  view: DealView,
  fact: Fact,
  { with: fields = {} }: FactData['correction.made'],
): Objection {
  if (!isCorrectable(fact)) return notOurs();
  if (fact.type === 'correction.made') {
    return refuse(
      'fact_not_correctable',
      'A correction is not corrected: void it, or correct the entry once more.',
    );
  }
  const before = fact.data as Readonly<Record<string, unknown>>;
  const own = [...identities, ...(isOfConversation(fact.type) ? ['conversationId'] : [])];
  if (own.some((field) => field in fields && fields[field] !== before[field])) {
    return refuse(
      'fact_not_correctable',
      'A correction cannot make this entry about another thing. Void it instead.',
    );
  }
  const { contactId, participants, kind } = fields;
  const people = [contactId, ...(Array.isArray(participants) ? participants : [])];
  if (fact.type === 'stakeholder.joined') return null;
  return (
    unknownPerson(
      view.standing,
      people.map((id) => (typeof id === 'string' ? id : null)),
    ) ?? unknownKind(view.map, [typeof kind === 'string' ? kind : null])
  );
}

function isOfConversation(type: FactType): boolean {
  return type.startsWith('conversation.');
}

function notOurs(): Objection {
  return refuse(
    'fact_not_correctable',
    'What the client or the system recorded stays as it is. Add a note instead.',
  );
}
