import {
  answers,
  askRanks,
  channels,
  evidences,
  framings,
  maybeTypes,
  noReasons,
  observations,
  requestables,
} from '#domain/ledger/facts.ts';
import { attitudes, influences } from '#domain/ledger/weight.ts';
import { stakeholderRoles } from '#domain/playbook/playbook.ts';

/** How a field of a fact is typed in and shown. */
export type FieldInput =
  | { as: 'line' | 'text' | 'day' | 'moment' | 'person' | 'people' | 'money' | 'yes' }
  /** `orNone`: where something may count as none of them. */
  | { as: 'kind'; orNone?: true }
  | { as: 'one'; of: readonly string[] }
  | { as: 'several'; of: readonly string[] };

export interface FactField {
  name: FieldName;
  input: FieldInput;
}

const line = { as: 'line' } as const;
const text = { as: 'text' } as const;
const day = { as: 'day' } as const;
const moment = { as: 'moment' } as const;
const yes = { as: 'yes' } as const;
const one = (of: readonly string[]) => ({ as: 'one', of }) as const;

/** By name, for all facts alike. */
const fields = {
  name: line,
  title: line,
  valueMinor: { as: 'money' },
  expectedClose: day,
  clientGoal: text,
  returnOn: day,
  question: text,
  until: day,
  contactId: { as: 'person' },
  roles: { as: 'several', of: stakeholderRoles },
  needed: yes,
  gain: text,
  attitude: one(attitudes),
  influence: one(influences),
  channel: one(channels),
  place: line,
  startsAt: moment,
  endsAt: moment,
  participants: { as: 'people' },
  side: one(['client', 'us']),
  postponedBy: one(['client', 'us']),
  notes: text,
  kind: { as: 'kind' },
  as: one(askRanks),
  wording: text,
  value: text,
  answer: one(answers),
  words: text,
  reviewOn: day,
  what: text,
  due: day,
  event: line,
  evidence: one(evidences),
  quote: text,
  kept: yes,
  note: text,
  text: text,
  firmness: one(['soft', 'vague']),
  how: text,
  framing: one(framings),
  instead: text,
  date: day,
  required: yes,
  version: line,
  about: text,
  way: one(['ours', 'two-way']),
  state: one(['none', 'maybe', 'gained', 'refused', 'reopened']),
  reason: text,
} as const satisfies Readonly<Record<string, FieldInput>>;

/** The names that the domain gives to what a person can correct. */
export type FieldName = keyof typeof fields;

/** Where a name means something else in one type. */
const special: Readonly<Record<string, FieldInput>> = {
  'ask.made kind': { as: 'kind', orNone: true },
  'commitment.made kind': { as: 'kind', orNone: true },
  'milestone.set kind': { as: 'kind', orNone: true },
  'ask.answered reason': one([...noReasons, ...maybeTypes]),
  'request.received what': one(requestables),
  'request.met what': one(requestables),
  'observation.made what': one(observations),
  'position.confirmed state': one(['gained', 'reopened', 'not yet']),
};

const names: Readonly<Record<string, string>> = {
  'deal.opened': 'name valueMinor expectedClose clientGoal',
  'deal.changed': 'name valueMinor expectedClose clientGoal',
  'deal.won': 'reason',
  'deal.lost': 'reason returnOn question',
  'deal.parked': 'until reason question',
  'deal.reopened': 'reason',
  'stakeholder.joined': 'contactId roles needed gain attitude influence',
  'stakeholder.changed': 'roles needed gain attitude influence',
  'stakeholder.left': 'contactId reason',
  'conversation.planned': 'title channel place startsAt endsAt participants',
  'conversation.changed': 'title channel place startsAt endsAt participants postponedBy',
  'conversation.accepted': 'contactId evidence',
  'conversation.declined': 'contactId evidence words',
  'conversation.cancelled': 'reason',
  'conversation.missed': 'side reason',
  'conversation.held': 'title channel startsAt participants notes',
  'conversation.closed-out': 'notes',
  'ask.made': 'contactId kind as wording value',
  'ask.withheld': 'contactId kind reason',
  'ask.answered': 'answer reason words reviewOn question',
  'commitment.made': 'contactId kind what due event evidence quote kept',
  'commitment.kept': 'note',
  'commitment.moved': 'due reason',
  'commitment.broken': 'reason',
  'commitment.withdrawn': 'reason',
  'non-commitment.heard': 'contactId text firmness what due',
  'non-commitment.resolved': 'how',
  'waiver.made': 'kind contactId reason',
  'waiver.ended': 'reason',
  'promise.made': 'contactId what due',
  'promise.kept': 'note',
  'promise.moved': 'due reason',
  'promise.withdrawn': 'reason',
  'topic.opened': 'kind framing what',
  'request.received': 'what contactId words',
  'request.met': 'what framing note',
  'request.declined': 'instead',
  'concern.raised': 'contactId text',
  'concern.resolved': 'answer',
  'milestone.set': 'name kind date contactId required',
  'milestone.moved': 'date reason',
  'milestone.removed': 'reason',
  'document.shared': 'name version framing kind',
  'document.reviewed': 'contactId',
  'roadmap.worded': 'words',
  'proposal.declined': 'words',
  'position.confirmed': 'contactId kind state words reviewOn',
  'position.judged': 'contactId kind state reason',
  'observation.made': 'contactId what note',
  'finding.set-aside': 'until reason',
  'touch.made': 'contactId channel way about',
  'note.added': 'text contactId',
};

/** The fields of a fact that a person can correct, in the order in which they are shown. */
export function fieldsOf(type: string): FactField[] {
  return (names[type] ?? '').split(' ').flatMap((name) => {
    if (!(name in fields)) return [];
    const known = name as FieldName;
    const usual: FieldInput = fields[known];
    const isAnswerToConcern = type === 'concern.resolved' && name === 'answer';
    return [{ name: known, input: isAnswerToConcern ? text : (special[`${type} ${name}`] ?? usual) }];
  });
}
