import type { Author, Fact, FactType, PlannedAsk } from '../ledger/facts.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { FoldContext } from '../standing/fold.ts';
import { instant } from '../time/calendar.ts';
import examples from './worked-examples.json' with { type: 'json' };

/** One fact as the worked examples write it: short names, and people and things by nicknames. */
type Written = Record<string, unknown> & { seq: number; type: string; at: string };

export interface WorkedExample {
  readonly id: string;
  readonly title: string;
  readonly zone: string;
  readonly at: string;
  readonly facts: readonly Written[];
  readonly expected: {
    readonly positions: Record<string, Record<string, string>>;
    readonly gained_for_deal: readonly string[];
    readonly lead: { by: Record<string, number>; deal: number; of: string | null; state: string };
    readonly window_opened: string | null;
    readonly next: {
      kind: string;
      who: string | null;
      first_the_next_conversation: boolean;
      backup: string;
    } | null;
    readonly outcome?: string;
    readonly outcome_of?: string;
    readonly findings: readonly {
      code: string;
      subject: string | null;
      from: string;
      until?: string;
      late_from?: string;
    }[];
  };
}

export const workedExamples = examples.scenarios as unknown as readonly WorkedExample[];

export function contextOf(example: { zone: string }): FoldContext {
  return { zone: example.zone, playbook: () => defaultPlaybook };
}

/** The facts of an example in the ledger's own form. */
export function factsOf(example: WorkedExample): Fact[] {
  return example.facts.flatMap((written) => translate(written));
}

const typeNames: Record<string, FactType> = {
  'conversation.closed': 'conversation.closed-out',
  'noncommitment.heard': 'non-commitment.heard',
  'noncommitment.resolved': 'non-commitment.resolved',
  touch: 'touch.made',
  correction: 'correction.made',
};

function translate(written: Written): Fact[] {
  const head = {
    happenedAt: instant(written.at),
    recordedAt: instant((written.recorded as string | undefined) ?? written.at),
    by: authorOf(written),
    sequence: written.seq,
  };
  const type = typeNames[written.type] ?? written.type;
  const kinds = written.kinds as string[] | undefined;
  const contents = kinds ? kinds.map((kind) => ({ ...written, kind })) : [written];
  return contents.map(
    (content, place) =>
      ({
        ...head,
        id: place === 0 ? `fact-${written.seq}` : `fact-${written.seq}-${place}`,
        type,
        data: dataOf(content),
      }) as unknown as Fact,
  );
}

function authorOf({ by, who }: Written): Author {
  if (by === 'client') return { kind: 'client', contactId: String(who) };
  if (by === 'import') return { kind: 'import', importId: 'import' };
  return { kind: 'member', memberId: 'lena' };
}

/** The ledger's names for what the examples call otherwise, by type and then by field. */
const fieldNames: Record<string, Record<string, string>> = {
  conversation: { id: 'conversationId', with: 'participants', start: 'startsAt', end: 'endsAt' },
  ask: { id: 'askId', ask: 'askId', conv: 'conversationId', review: 'reviewOn' },
  commitment: { id: 'commitmentId', conv: 'conversationId', ask: 'askId' },
  noncommitment: { id: 'nonCommitmentId', conv: 'conversationId' },
  promise: { id: 'promiseId', conv: 'conversationId' },
  milestone: { id: 'milestoneId' },
  waiver: { id: 'waiverId' },
};

/** What the examples leave out where there is no kind, the ledger says. */
const ofAKindOrNone: ReadonlySet<string> = new Set(['ask.made', 'commitment.made', 'milestone.set']);

function dataOf(written: Written): Record<string, unknown> {
  const { seq, type, at, recorded: _, by: __, kinds: ___, ...fields } = written;
  const names = fieldNames[type.split('.')[0] ?? ''] ?? {};
  const renamed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) renamed[names[name] ?? name] = value;
  if (ofAKindOrNone.has(type)) renamed.kind ??= null;
  return shapes[type]?.(renamed, seq, at) ?? withContact(renamed);
}

function withContact({ who, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return who === undefined ? rest : { ...rest, contactId: who };
}

type Shape = (fields: Record<string, unknown>, seq: number, at: string) => Record<string, unknown>;

const conversation: Shape = (fields) => ({
  ...fields,
  ...(fields.startsAt ? { startsAt: instant(String(fields.startsAt)) } : {}),
  ...(fields.endsAt ? { endsAt: instant(String(fields.endsAt)) } : {}),
  ...(fields.plan ? { plan: planOf(fields.plan as Record<string, unknown>) } : {}),
});

function planOf({ objective, backup, ...rest }: Record<string, unknown>): Record<string, unknown> {
  const ask = objective as { kind: string; who: string; value?: string } | undefined;
  const plannedBackup: PlannedAsk = { kind: null, contactId: ask?.who ?? null, wording: 'something smaller' };
  return {
    ...rest,
    ...(ask ? { objective: { kind: ask.kind, contactId: ask.who, value: ask.value } } : {}),
    ...(backup ? { backup: plannedBackup } : {}),
  };
}

const shapes: Record<string, Shape> = {
  'deal.opened': ({ owner, value, stage }) => ({
    name: 'A deal',
    accountId: null,
    ownerId: owner ?? null,
    valueMinor: typeof value === 'number' ? value * 100 : null,
    currency: 'USD',
    playbook: { key: 'complex-sale', version: 1 },
    importedStage: stage,
  }),
  'conversation.planned': conversation,
  'conversation.held': conversation,
  'conversation.closed': ({ next, ...fields }) => ({
    ...fields,
    ...(next ? { ending: { kind: next } } : {}),
  }),
  'milestone.set': (fields) => ({ name: 'A step of theirs', ...withContact(fields) }),
  'waiver.made': (fields, seq) => ({ waiverId: `waiver-${seq}`, ...withContact(fields) }),
  'request.received': (fields, seq) => ({ requestId: `request-${seq}`, ...withContact(fields) }),
  touch: ({ way, ...fields }) => ({
    ...withContact(fields),
    channel: 'mail',
    way: way === 'two' ? 'two-way' : way,
  }),
  correction: ({ of, ...fields }) => ({ ...fields, of: `fact-${of}` }),
};
