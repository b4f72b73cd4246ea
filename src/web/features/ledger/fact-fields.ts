import {
  answers,
  askRanks,
  channels,
  evidences,
  framings,
  maybeTypes,
  noReasons,
  requestables,
} from '#domain/ledger/facts.ts';
import { stakeholderRoles } from '#domain/playbook/playbook.ts';
import type { DateFormats } from '../../ui/date-formats.ts';

/** How a field of a fact is typed in and shown. */
export type FieldInput =
  | { as: 'line' | 'text' | 'day' | 'moment' | 'kind' | 'person' | 'people' | 'money' | 'yes' }
  | { as: 'one'; of: readonly string[] }
  | { as: 'several'; of: readonly string[] };

export interface FactField {
  name: string;
  label: string;
  input: FieldInput;
}

const line = { as: 'line' } as const;
const text = { as: 'text' } as const;
const day = { as: 'day' } as const;
const moment = { as: 'moment' } as const;
const yes = { as: 'yes' } as const;
const one = (of: readonly string[]) => ({ as: 'one', of }) as const;

/** By name, for all facts alike. */
const fields: Readonly<Record<string, [label: string, input: FieldInput]>> = {
  name: ['Name', line],
  title: ['Title', line],
  valueMinor: ['Value', { as: 'money' }],
  expectedClose: ['Expected close', day],
  clientGoal: ['What they want', text],
  returnOn: ['Come back on', day],
  question: ['Question', text],
  until: ['Until', day],
  contactId: ['Who', { as: 'person' }],
  roles: ['Roles', { as: 'several', of: stakeholderRoles }],
  needed: ['The deal needs them', yes],
  gain: ['What is in it for them', text],
  channel: ['Channel', one(channels)],
  startsAt: ['Begins', moment],
  endsAt: ['Ends', moment],
  participants: ['Who was there', { as: 'people' }],
  side: ['Who missed it', one(['client', 'us'])],
  postponedBy: ['Who postponed it', one(['client', 'us'])],
  notes: ['Notes', text],
  kind: ['Commitment', { as: 'kind' }],
  as: ['Asked as', one(askRanks)],
  wording: ['In these words', text],
  value: ['What they gain', text],
  answer: ['Answer', one(answers)],
  words: ['Their words', text],
  reviewOn: ['Look at it again on', day],
  what: ['What', text],
  due: ['By', day],
  event: ['Or when this happens', line],
  evidence: ['How we know', one(evidences)],
  quote: ['Their words', text],
  kept: ['Done there and then', yes],
  note: ['Note', text],
  text: ['Text', text],
  firmness: ['Firmness', one(['soft', 'vague'])],
  how: ['How', text],
  framing: ['Framing', one(framings)],
  instead: ['Instead', text],
  date: ['Date', day],
  required: ['Required', yes],
  version: ['Version', line],
  about: ['About', text],
  way: ['Way', one(['ours', 'two-way'])],
  state: ['Position', one(['none', 'maybe', 'gained', 'refused', 'reopened'])],
  reason: ['Reason', text],
};

/** Where a name means something else in one type. */
const special: Readonly<Record<string, FieldInput>> = {
  'ask.answered reason': one([...noReasons, ...maybeTypes]),
  'request.received what': one(requestables),
  'request.met what': one(requestables),
  'observation.made what': one(['leaned back', 'hurried', 'warm']),
};

const names: Readonly<Record<string, string>> = {
  'deal.opened': 'name valueMinor expectedClose clientGoal',
  'deal.changed': 'name valueMinor expectedClose clientGoal',
  'deal.won': 'reason',
  'deal.lost': 'reason returnOn question',
  'deal.parked': 'until reason question',
  'deal.reopened': 'reason',
  'stakeholder.joined': 'contactId roles needed gain',
  'stakeholder.changed': 'roles needed gain',
  'stakeholder.left': 'contactId reason',
  'conversation.planned': 'title channel startsAt endsAt participants',
  'conversation.changed': 'title channel startsAt endsAt participants postponedBy',
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
  'position.confirmed': 'contactId kind',
  'position.judged': 'contactId kind state reason',
  'observation.made': 'contactId what note',
  'finding.set-aside': 'until reason',
  'touch.made': 'contactId channel way about',
  'note.added': 'text contactId',
};

/** The fields of a fact that a person can correct, in the order in which they are shown. */
export function fieldsOf(type: string): FactField[] {
  return (names[type] ?? '').split(' ').flatMap((name) => {
    const [label, usual] = fields[name] ?? [];
    if (!label || !usual) return [];
    const input =
      type === 'concern.resolved' && name === 'answer' ? text : (special[`${type} ${name}`] ?? usual);
    return [{ name, label, input }];
  });
}

interface Words {
  people: ReadonlyMap<string, string>;
  kinds: ReadonlyMap<string, string>;
  dates: DateFormats;
  money: { full: (valueMinor: number, currency: string) => string };
  currency: string;
}

/** The value of a field, as a person reads it. */
export function wordsOf(field: FactField, value: unknown, words: Words): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  switch (field.input.as) {
    case 'day':
      return words.dates.day(String(value));
    case 'moment':
      return words.dates.moment(String(value));
    case 'kind':
      return words.kinds.get(String(value)) ?? String(value);
    case 'person':
      return words.people.get(String(value)) ?? 'somebody';
    case 'people':
      return listed(value)
        .map((id) => words.people.get(id) ?? 'somebody')
        .join(', ');
    case 'several':
      return listed(value).join(', ') || 'nothing';
    case 'money':
      return words.money.full(Number(value), words.currency);
    case 'yes':
      return value === true ? 'yes' : 'no';
    default:
      return String(value);
  }
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
