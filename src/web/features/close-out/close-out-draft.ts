import type { closeOut } from '#contract/conversations/close-out.ts';
import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import type { SentTo } from '#contract/operation.ts';
import { type MissingPart, missingParts } from '#domain/conversation/firmness.ts';
import type {
  Answer,
  AskRank,
  Evidence,
  Framing,
  MaybeType,
  NoReason,
  PlannedAsk,
  Requestable,
} from '#domain/ledger/facts.ts';
import type { StakeholderRole } from '#domain/playbook/playbook.ts';
import { newId } from '../../api/use-write.ts';

export type Sent = Omit<SentTo<typeof closeOut>, 'dealId' | 'seenSequence'>;

export interface AskDraft {
  id: string;
  contactId: string;
  /** Empty: "What do you want to do next?" */
  kind: string;
  as: AskRank;
  wording: string;
  value: string;
  result: Answer | 'not asked' | 'no answer' | null;
  reason: NoReason | MaybeType | null;
  words: string;
  reviewOn: string | null;
}

export interface LineDraft {
  id: string;
  contactId: string;
  what: string;
  due: string | null;
  kind: string;
  evidence: Evidence;
  quote: string;
  kept: boolean;
  notAnAct: boolean;
  /** The ask that it answers, for a line that was begun by a yes. */
  askId: string | null;
}

export interface PromiseDraft {
  id: string;
  what: string;
  due: string | null;
  contactId: string;
}

export interface PersonDraft {
  contactId: string;
  name: string;
  title: string;
  role: StakeholderRole | '';
}

export type Settled = 'kept' | 'broken' | 'moved';

export type NextKind = 'conversation' | 'already planned' | 'lost' | 'parked' | 'refused';

export interface NextDraft {
  kind: NextKind;
  conversationId: string;
  startsAt: string | null;
  title: string;
  gain: string;
  participants: string[];
  /** Of an ending: until when, or when to come back. */
  day: string | null;
  reason: string;
  question: string;
}

/** A close-out while it is being typed. Plain JSON: it is kept in the browser until it is saved. */
export interface CloseOutDraft {
  sequence: number;
  /** Who was there and when; null while it is as planned. */
  held: { startsAt: string | null; endsAt: string | null; participants: string[] } | null;
  asks: AskDraft[];
  lines: LineDraft[];
  promises: PromiseDraft[];
  people: PersonDraft[];
  settled: Record<string, { what: Settled; due: string | null }>;
  promisesKept: string[];
  concerns: { id: string; contactId: string; text: string }[];
  concernsSettled: string[];
  requests: { id: string; what: Requestable; contactId: string }[];
  topics: { id: string; kind: string; framing: Framing }[];
  next: NextDraft;
}

interface Beginning {
  sequence: number;
  /** Null logs a conversation that was never planned. */
  conversation: Pick<ConversationView, 'plan' | 'startsAt' | 'participants' | 'state'> | null;
  /** The people who are part of the deal. */
  people: readonly string[];
  plannedNextId: string | null;
  now: string;
}

const anHour = 3_600_000;

/** An empty close-out of a conversation, with what was planned to be asked. */
export function beginCloseOut({
  sequence,
  conversation,
  people,
  plannedNextId,
  now,
}: Beginning): CloseOutDraft {
  const invited = conversation?.participants.map((person) => person.id) ?? [];
  const there = invited.length > 0 ? invited : people.slice(0, 1);
  const plan = conversation?.plan ?? {};
  const planned: [AskRank, PlannedAsk][] = [
    ...(plan.objective ? [['objective', plan.objective] as [AskRank, PlannedAsk]] : []),
    ...(plan.backup ? [['backup', plan.backup] as [AskRank, PlannedAsk]] : []),
    ...(plan.furtherAsks ?? []).map((ask): [AskRank, PlannedAsk] => ['other', ask]),
  ];
  const notYet = conversation === null || (conversation.state === 'planned' && conversation.startsAt > now);
  return {
    sequence,
    held: notYet
      ? { startsAt: new Date(Date.parse(now) - anHour).toISOString(), endsAt: now, participants: [...there] }
      : null,
    asks: planned.map(([as, ask]) => ({
      ...newAsk(ask.contactId ?? there[0] ?? '', ask.kind ?? '', as),
      ...worded(ask),
    })),
    lines: [],
    promises: [],
    people: [],
    settled: {},
    promisesKept: [],
    concerns: [],
    concernsSettled: [],
    requests: [],
    topics: [],
    next: {
      kind: plannedNextId ? 'already planned' : 'conversation',
      conversationId: plannedNextId ?? newId(),
      startsAt: null,
      title: '',
      gain: '',
      participants: [...there],
      day: null,
      reason: '',
      question: '',
    },
  };
}

export function newAsk(contactId: string, kind: string, as: AskRank): AskDraft {
  return {
    id: newId(),
    contactId,
    kind,
    as,
    wording: '',
    value: '',
    result: null,
    reason: null,
    words: '',
    reviewOn: null,
  };
}

const worded = (ask: PlannedAsk) => ({ wording: ask.wording ?? '', value: ask.value ?? '' });

export function newLine(part: Partial<LineDraft> = {}): LineDraft {
  return {
    id: newId(),
    contactId: '',
    what: '',
    due: null,
    kind: '',
    evidence: 'said',
    quote: '',
    kept: false,
    notAnAct: false,
    askId: null,
    ...part,
  };
}

/** What a line lacks to be firm; a thing done there and then needs no date. */
export function lacking(line: LineDraft): MissingPart[] {
  return missingParts({
    who: line.contactId,
    what: line.notAnAct ? null : line.what,
    when: line.due ?? (line.kept ? 'there and then' : null),
  });
}

/** An answer with the line that a yes begins: who agreed to what, still to be said when. */
export function answerAsk(draft: CloseOutDraft, id: string, part: Partial<AskDraft>): CloseOutDraft {
  const asks = draft.asks.map((ask) => (ask.id === id ? { ...ask, ...part } : ask));
  const ask = asks.find((one) => one.id === id);
  if (!ask) return draft;
  const begun = draft.lines.find((line) => line.askId === id);
  if (ask.result === 'yes' && !begun) {
    const line = newLine({ contactId: ask.contactId, kind: ask.kind, askId: id });
    return { ...draft, asks, lines: [...draft.lines, line] };
  }
  if (begun && (ask.result !== 'yes' || part.contactId !== undefined || part.kind !== undefined)) {
    const untouched = begun.what === '' && begun.due === null;
    const lines =
      ask.result === 'yes'
        ? draft.lines.map((line) =>
            line.askId === id ? { ...line, contactId: ask.contactId, kind: ask.kind } : line,
          )
        : draft.lines.filter((line) => line.askId !== id || !untouched);
    return { ...draft, asks, lines };
  }
  return { ...draft, asks };
}

/** Several kinds that one person agreed to there and then: an ask, its yes and the act for each. */
export function agreedAtOnce(
  draft: CloseOutDraft,
  contactId: string,
  kinds: readonly { key: string; clientCommitsTo: string }[],
): CloseOutDraft {
  const fresh = kinds.map((kind) => {
    const ask = { ...newAsk(contactId, kind.key, 'other'), result: 'yes' as const };
    const line = newLine({
      contactId,
      kind: kind.key,
      askId: ask.id,
      what: kind.clientCommitsTo,
      kept: true,
    });
    return { ask, line };
  });
  return {
    ...draft,
    asks: [...draft.asks, ...fresh.map(({ ask }) => ask)],
    lines: [...draft.lines, ...fresh.map(({ line }) => line)],
  };
}

/** Why the gate does not open yet, in the words of the page; null when it does. */
export function gateProblem(next: NextDraft): string | null {
  if (next.kind === 'conversation' && next.startsAt === null) {
    return 'When do you talk next? Plan it, or say how this ended: lost, parked until a day, or they refused.';
  }
  if (next.kind === 'parked' && next.day === null) return 'Until which day is it parked?';
  return null;
}
