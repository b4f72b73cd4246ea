import type { FactType } from '../../ledger/facts.ts';
import { valueWithout } from './words-without.ts';

/** As much of an entry of a ledger as says whose it is. */
export interface SaidFact {
  readonly factId: string;
  readonly type: string;
  /** Who did it themselves, on the page that is shared with them. */
  readonly byId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What somebody said in their own words, or what was remarked of them alone; where they are in it, it goes whole. */
const theirWords: Partial<Record<FactType, readonly string[]>> = {
  'stakeholder.joined': ['gain'],
  'stakeholder.changed': ['gain'],
  'stakeholder.left': ['reason'],
  'conversation.declined': ['words'],
  'ask.withheld': ['reason'],
  'ask.answered': ['words', 'question'],
  'commitment.made': ['quote'],
  'commitment.kept': ['note'],
  'commitment.moved': ['reason'],
  'commitment.broken': ['reason'],
  'commitment.withdrawn': ['reason'],
  'non-commitment.heard': ['text'],
  'waiver.made': ['reason'],
  'request.received': ['words'],
  'concern.raised': ['text'],
  'position.confirmed': ['words'],
  'position.judged': ['reason'],
  'proposal.made': ['words'],
  'observation.made': ['note'],
  'milestone.moved': ['reason'],
  'touch.made': ['about'],
  'note.added': ['text'],
};

const inPlaceOfWords = '…';

/** By which one entry speaks of what another began. */
const subjects = [
  'askId',
  'commitmentId',
  'nonCommitmentId',
  'concernId',
  'requestId',
  'proposalId',
] as const;

/** What of a deal is somebody's: what they were asked for, committed to and said, by the ids that further entries name. */
export function subjectsOfTheirs(facts: readonly SaidFact[], ids: ReadonlySet<string>): Set<string> {
  const own = facts.filter((fact) => isTheirs(fact, ids, new Set()));
  return new Set([
    ...own.map(({ factId }) => factId),
    ...own.flatMap(({ data }) => subjects.flatMap((subject) => text(data[subject]))),
  ]);
}

/** An entry as it reads once somebody is taken out of it: all that it says of what happened and when stays. */
export function factWithout(
  fact: SaidFact,
  {
    ids,
    theirs,
    reword,
  }: { ids: ReadonlySet<string>; theirs: ReadonlySet<string>; reword: (said: string) => string },
): Readonly<Record<string, unknown>> {
  const data = valueWithout(fact.data, reword);
  if (!isTheirs(fact, ids, theirs)) return data;
  if (fact.type !== 'correction.made') return silenced(data, theirWords[fact.type as FactType] ?? []);
  const mended = data.with;
  const any = Object.values(theirWords).flat();
  const isReason = (field: string) => field !== 'reason';
  return typeof mended === 'object' && mended !== null
    ? { ...data, with: silenced(mended as Record<string, unknown>, any.filter(isReason)) }
    : data;
}

function silenced(
  data: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      fields.includes(field) && typeof value === 'string' && value.trim() !== '' ? inPlaceOfWords : value,
    ]),
  );
}

function isTheirs({ byId, data }: SaidFact, ids: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const { contactId, of } = data;
  return (
    (byId !== null && ids.has(byId)) ||
    text(contactId).some((id) => ids.has(id)) ||
    text(of).some((id) => theirs.has(id)) ||
    subjects.some((subject) => text(data[subject]).some((id) => theirs.has(id)))
  );
}

const text = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);
