import fc from 'fast-check';
import { findingCodes } from '../findings/finding-codes.ts';
import {
  type Author,
  answers,
  askRanks,
  channels,
  evidences,
  type FactData,
  type FactType,
  framings,
  maybeTypes,
  noReasons,
  observations,
  requestables,
} from '../ledger/facts.ts';
import { attitudes, influences } from '../ledger/weight.ts';
import { stakeholderRoles } from '../playbook/playbook.ts';
import { addHours, instant } from '../time/calendar.ts';

/** The last of them is in no playbook. */
const kinds = [
  'time',
  'explore',
  'change',
  'collaborate',
  'consensus',
  'invest',
  'review',
  'concerns',
  'decide',
];
const kind = fc.constantFrom(...kinds, 'execute', 'astonish');
const kindOrNone = fc.option(kind, { freq: 5 });
/** Somebody of this name may never join. */
const person = fc.constantFrom('kai', 'ina', 'ute', 'nobody');
const numbered = (prefix: string) => fc.constantFrom(1, 2, 3).map((number) => `${prefix}${number}`);
const conversationId = numbered('c');
const askId = numbered('a');
const commitmentId = numbered('k');
const nonCommitmentId = numbered('n');
const waiverId = numbered('w');
const promiseId = numbered('p');
const requestId = numbered('r');
const concernId = numbered('o');
const milestoneId = numbered('m');
const proposalId = numbered('q');
const text = fc.constantFrom('something', ' ');
const day = fc.constantFrom(
  '2026-10-24',
  '2026-10-25',
  '2026-10-26',
  '2026-11-05',
  '2026-11-20',
  '2027-01-11',
);
/** When every deal of these ledgers is opened. */
export const opening = instant('2026-10-20T08:00Z');
/** From two days before the opening on; few enough instants for some facts to share one. */
export const at = fc.integer({ min: -4, max: 120 }).map((halfDays) => addHours(opening, halfDays * 12));
/** How they think of it, and how much their word weighs. */
const weight = { attitude: fc.constantFrom(...attitudes), influence: fc.constantFrom(...influences) };

export const roles = fc.uniqueArray(fc.constantFrom(...stakeholderRoles), { maxLength: 4 });
const perhaps: { requiredKeys: [] } = { requiredKeys: [] };

const plannedAsk = fc.record(
  { kind: kindOrNone, contactId: fc.option(person), value: text },
  { requiredKeys: ['kind', 'contactId'] },
);
const plan = fc.record(
  {
    objective: fc.option(plannedAsk),
    backup: fc.option(plannedAsk),
    furtherAsks: fc.array(plannedAsk, { maxLength: 2 }),
    gain: text,
    agenda: text,
    insight: text,
    questions: fc.array(text, { maxLength: 2 }),
  },
  perhaps,
);
const ending = fc.constantFrom(
  { kind: 'lost' } as const,
  { kind: 'refused' } as const,
  { kind: 'parked', until: '2027-01-11' } as const,
);

/** What each type of fact may say, sense or nonsense. Corrections come apart, since they name facts of the ledger. */
const contents: { [Type in Exclude<FactType, 'correction.made'>]: fc.Arbitrary<FactData[Type]> } = {
  'deal.opened': fc.constant(openingData('UTC')),
  'deal.changed': fc.record(
    {
      ownerId: fc.constantFrom('lena', null),
      expectedClose: fc.option(day),
      zone: fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Auckland'),
      valueMinor: fc.constantFrom(null, 0, 5_000_000),
    },
    perhaps,
  ),
  'deal.won': fc.constant({}),
  'deal.lost': fc.record({ returnOn: day }, perhaps),
  'deal.parked': fc.record({ until: day }),
  'deal.reopened': fc.constant({}),
  'stakeholder.joined': fc.record(
    { contactId: person, roles, needed: fc.boolean(), ...weight },
    { requiredKeys: ['contactId', 'roles'] },
  ),
  'stakeholder.changed': fc.record(
    { contactId: person, roles, needed: fc.boolean(), ...weight },
    { requiredKeys: ['contactId'] },
  ),
  'stakeholder.left': fc.record({ contactId: person }),
  'stakeholder.merged': fc.record({ contactId: person, into: person }),
  'conversation.planned': fc.record(
    { conversationId, startsAt: at, endsAt: at, participants: fc.uniqueArray(person), plan },
    { requiredKeys: ['conversationId', 'startsAt', 'participants', 'plan'] },
  ),
  'conversation.changed': fc.record(
    {
      conversationId,
      startsAt: at,
      endsAt: at,
      plan,
      participants: fc.uniqueArray(person),
      postponedBy: fc.constantFrom('client', 'us'),
    },
    { requiredKeys: ['conversationId'] },
  ),
  'conversation.accepted': fc.record({
    conversationId,
    contactId: person,
    evidence: fc.constantFrom(...evidences),
  }),
  'conversation.declined': fc.record(
    { conversationId, contactId: person, evidence: fc.constantFrom(...evidences), words: text },
    { requiredKeys: ['conversationId', 'contactId', 'evidence'] },
  ),
  'conversation.cancelled': fc.record({ conversationId }),
  'conversation.missed': fc.record({ conversationId, side: fc.constantFrom('client', 'us') }),
  'conversation.held': fc.record(
    { conversationId, startsAt: at, participants: fc.uniqueArray(person) },
    { requiredKeys: ['conversationId'] },
  ),
  'conversation.closed-out': fc.record({ conversationId, ending }, { requiredKeys: ['conversationId'] }),
  'ask.made': fc.record(
    {
      askId,
      conversationId,
      contactId: person,
      kind: kindOrNone,
      as: fc.constantFrom(...askRanks),
      value: text,
    },
    { requiredKeys: ['askId', 'contactId', 'kind', 'as'] },
  ),
  'ask.withheld': fc.record({ contactId: person, kind }),
  'ask.answered': fc.record(
    {
      askId,
      answer: fc.constantFrom(...answers),
      reason: fc.constantFrom(...noReasons, ...maybeTypes),
      reviewOn: day,
    },
    { requiredKeys: ['askId', 'answer'] },
  ),
  'commitment.made': fc.record(
    {
      commitmentId,
      conversationId,
      askId,
      contactId: person,
      kind: kindOrNone,
      what: text,
      due: day,
      evidence: fc.constantFrom(...evidences),
      kept: fc.boolean(),
      replaces: fc.uniqueArray(nonCommitmentId),
    },
    { requiredKeys: ['commitmentId', 'contactId', 'kind', 'what', 'evidence'] },
  ),
  'commitment.confirmed': fc.record({ commitmentId }),
  'commitment.kept': fc.record({ commitmentId }),
  'commitment.moved': fc.record({ commitmentId, due: day }),
  'commitment.broken': fc.record({ commitmentId }),
  'commitment.withdrawn': fc.record({ commitmentId }),
  'non-commitment.heard': fc.record(
    { nonCommitmentId, conversationId, contactId: person, text },
    { requiredKeys: ['nonCommitmentId', 'text'] },
  ),
  'non-commitment.resolved': fc.record({ nonCommitmentId }),
  'waiver.made': fc.record(
    { waiverId, kind, contactId: person, reason: text },
    { requiredKeys: ['waiverId', 'kind', 'reason'] },
  ),
  'waiver.ended': fc.record({ waiverId }),
  'promise.made': fc.record(
    { promiseId, conversationId, contactId: person, what: text, due: day },
    { requiredKeys: ['promiseId', 'what'] },
  ),
  'promise.kept': fc.record({ promiseId }),
  'promise.moved': fc.record({ promiseId, due: day }),
  'promise.withdrawn': fc.record({ promiseId }),
  'topic.opened': fc.record({ kind, framing: fc.constantFrom(...framings) }),
  'request.received': fc.record(
    { requestId, what: fc.constantFrom(...requestables), contactId: person },
    { requiredKeys: ['requestId', 'what'] },
  ),
  'request.met': fc.record(
    { requestId, what: fc.constantFrom(...requestables), framing: fc.constantFrom(...framings) },
    { requiredKeys: ['what'] },
  ),
  'request.declined': fc.record({ requestId }),
  'concern.raised': fc.record({ concernId, contactId: person, text }),
  'concern.resolved': fc.record({ concernId }),
  'milestone.set': fc.record(
    { milestoneId, name: text, kind: kindOrNone, date: fc.option(day), contactId: person },
    { requiredKeys: ['milestoneId', 'name', 'kind'] },
  ),
  'milestone.moved': fc.record({ milestoneId, date: day }),
  'milestone.ordered': fc.record({ milestoneIds: fc.uniqueArray(milestoneId) }),
  'milestone.done': fc.record({ milestoneId }),
  'milestone.removed': fc.record({ milestoneId }),
  'roadmap.shared': fc.record({ linkId: fc.constant('l1'), contactId: person }),
  'roadmap.agreed': fc.record({ contactId: person }),
  'roadmap.visited': fc.record({ contactId: person }),
  'roadmap.worded': fc.record({
    subject: fc.oneof(kind, milestoneId),
    words: fc.constantFrom('', 'Their own words'),
  }),
  'proposal.made': fc.record(
    {
      ...{ proposalId, contactId: person, conversationId, commitmentId, startsAt: at, due: day, what: text },
      evidence: fc.constant('calendar' as const),
    },
    { requiredKeys: ['proposalId', 'contactId'] },
  ),
  'proposal.accepted': fc.record({ proposalId }),
  'proposal.declined': fc.record({ proposalId, words: text }, { requiredKeys: ['proposalId'] }),
  'document.shared': fc.record(
    { documentId: fc.constant('d1'), name: text, framing: fc.constantFrom(...framings), kind },
    { requiredKeys: ['documentId', 'name', 'framing'] },
  ),
  'document.reviewed': fc.record({ documentId: fc.constant('d1'), contactId: person }),
  'position.confirmed': fc.record(
    { contactId: person, kind, state: fc.constantFrom('gained', 'reopened', 'not yet'), reviewOn: day },
    { requiredKeys: ['contactId', 'kind'] },
  ),
  'position.judged': fc.record({
    contactId: person,
    kind,
    state: fc.constantFrom('none', 'maybe', 'gained', 'refused', 'reopened'),
    reason: text,
  }),
  'observation.made': fc.record({ what: fc.constantFrom(...observations) }),
  'finding.set-aside': fc.record({
    code: fc.constantFrom(...findingCodes),
    subject: fc.option(fc.oneof(askId, commitmentId)),
    until: day,
    reason: text,
  }),
  'touch.made': fc.record(
    { contactId: person, channel: fc.constantFrom(...channels), way: fc.constantFrom('ours', 'two-way') },
    { requiredKeys: ['channel', 'way'] },
  ),
  'note.added': fc.record({ text }),
};

/** Fields that some fact of the ledger may be corrected to say. */
const overlay = fc.record(
  {
    contactId: person,
    kind,
    due: day,
    value: text,
    what: fc.constantFrom('demo', 'contract'),
    answer: fc.constantFrom(...answers),
  },
  perhaps,
);

export type Content = { readonly type: FactType; readonly data: unknown };
/** What a fact may say that corrects none. */
export const plainContent: fc.Arbitrary<Content> = fc.oneof(
  ...Object.entries(contents).map(([type, data]) =>
    (data as fc.Arbitrary<unknown>).map((made) => ({ type: type as FactType, data: made })),
  ),
);
/** Names any place of a ledger, itself, others to come and other corrections among them. */
export const correction: fc.Arbitrary<Content> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.option(overlay))
  .map(([place, fields]) => {
    const of = `fact-${place}`;
    return { type: 'correction.made', data: fields ? { of, with: fields } : { of, void: true } };
  });

export const member: Author = { kind: 'member', memberId: 'lena' };
export const author: fc.Arbitrary<Author> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(member) },
  { weight: 2, arbitrary: person.map((contactId) => ({ kind: 'client', contactId }) as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'import', importId: 'i1' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'system' } as const) },
);

export function openingData(zone: string): FactData['deal.opened'] {
  return {
    name: 'A deal',
    accountId: null,
    ownerId: 'lena',
    valueMinor: 100_000,
    currency: 'EUR',
    playbook: { key: 'complex-sale', version: 1 },
    zone,
  };
}
