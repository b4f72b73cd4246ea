import type { getPlanProposal, planConversation } from '#contract/conversations/planning.ts';
import type { OutputOf, SentTo } from '#contract/operation.ts';
import type { Channel, PlannedAsk } from '#domain/ledger/facts.ts';
import { newId } from '../../api/use-write.ts';

export type Proposal = OutputOf<typeof getPlanProposal>;
type SentPlan = NonNullable<SentTo<typeof planConversation>['plan']>;
export type ProposedKind = Proposal['kinds'][number];

export interface PlannedAskDraft {
  id: string;
  /** Empty: "What do you want to do next?" */
  kind: string;
  contactId: string;
  wording: string;
  value: string;
  /** Two or three ways to say yes. */
  options: string[];
}

/** A plan while it is being made. Plain JSON: it is kept in the browser until it is saved. */
export interface PlanDraft {
  sequence: number;
  conversationId: string;
  startsAt: string | null;
  minutes: number | null;
  channel: Channel;
  title: string;
  participants: string[];
  objective: PlannedAskDraft | null;
  backup: PlannedAskDraft | null;
  furtherAsks: PlannedAskDraft[];
  gain: string;
  agenda: string;
  insight: string;
  keepInsight: boolean;
  surprise: string;
  questions: string[];
  expectedConcerns: { concern: string; reply: string }[];
  nextSlot: string;
  notToday: string[];
}

interface Known {
  conversationId: string;
  startsAt: string;
  endsAt: string;
  channel: Channel;
  title: string | null;
  participants: readonly { id: string }[];
}

const usualMinutes = 60;

/** A plan as it is proposed, for a new conversation or for one that stands in the calendar. */
export function beginPlan(proposal: Proposal, known: Known | null): PlanDraft {
  const { plan } = proposal;
  const invited = proposal.participants.filter((person) => person.invited).map((person) => person.contactId);
  return {
    sequence: proposal.sequence,
    conversationId: known?.conversationId ?? newId(),
    startsAt: known?.startsAt ?? null,
    minutes: known
      ? Math.round((Date.parse(known.endsAt) - Date.parse(known.startsAt)) / 60_000)
      : usualMinutes,
    channel: known?.channel ?? 'meeting',
    title: known?.title ?? '',
    participants: known ? known.participants.map((person) => person.id) : invited,
    objective: asDraft(plan.objective),
    backup: asDraft(plan.backup),
    furtherAsks: (plan.furtherAsks ?? []).map((ask) => asDraft(ask) ?? emptyAsk()),
    gain: plan.gain ?? '',
    agenda: plan.agenda ?? '',
    insight: plan.insight ?? '',
    keepInsight: false,
    surprise: plan.surprise ?? '',
    questions: [...(plan.questions ?? [])],
    expectedConcerns: [...(plan.expectedConcerns ?? [])],
    nextSlot: plan.nextSlot ?? '',
    notToday: [...(plan.notToday ?? [])],
  };
}

export const emptyAsk = (contactId = ''): PlannedAskDraft => ({
  id: newId(),
  kind: '',
  contactId,
  wording: '',
  value: '',
  options: [],
});

function asDraft(ask: PlannedAsk | null | undefined): PlannedAskDraft | null {
  if (!ask) return null;
  return {
    id: newId(),
    kind: ask.kind ?? '',
    contactId: ask.contactId ?? '',
    wording: ask.wording ?? '',
    value: ask.value ?? '',
    options: [...(ask.options ?? [])],
  };
}

/** Another kind as the objective brings its own wording, gain, backup and questions. */
export function chooseObjective(draft: PlanDraft, kind: ProposedKind | null, contactId: string): PlanDraft {
  if (!kind) {
    const objective = { ...emptyAsk(contactId), wording: 'What do you want to do next?' };
    return { ...draft, objective, backup: null };
  }
  const { key, wording, clientGains, backup, questions } = kind;
  return {
    ...draft,
    objective: { ...emptyAsk(contactId), kind: key, wording, value: clientGains },
    backup: { ...emptyAsk(contactId), kind: key, wording: backup },
    gain: clientGains,
    questions: questions.slice(0, 5),
  };
}

/** The plan as it is sent: what is empty is left out. */
export function planOf(draft: PlanDraft): SentPlan {
  const questions = lines(draft.questions);
  const notToday = lines(draft.notToday);
  const concerns = draft.expectedConcerns.filter((one) => one.concern.trim() !== '');
  return {
    objective: draft.objective && asSent(draft.objective),
    backup: draft.backup && asSent(draft.backup),
    ...(draft.furtherAsks.length > 0 ? { furtherAsks: draft.furtherAsks.map(asSent) } : {}),
    ...filled('gain', draft.gain),
    ...filled('agenda', draft.agenda),
    ...filled('insight', draft.insight),
    ...filled('surprise', draft.surprise),
    ...filled('nextSlot', draft.nextSlot),
    ...(questions.length > 0 ? { questions } : {}),
    ...(concerns.length > 0 ? { expectedConcerns: concerns } : {}),
    ...(notToday.length > 0 ? { notToday } : {}),
  };
}

/** When it ends; a conversation without a length ends an hour after it began. */
export function endOf(draft: PlanDraft): string | null {
  if (draft.startsAt === null || draft.minutes === null) return null;
  return new Date(Date.parse(draft.startsAt) + draft.minutes * 60_000).toISOString();
}

const lines = (list: readonly string[]) => list.map((line) => line.trim()).filter(Boolean);

function asSent(ask: PlannedAskDraft): NonNullable<SentPlan['objective']> {
  const options = lines(ask.options);
  return {
    kind: ask.kind || null,
    contactId: ask.contactId || null,
    ...filled('wording', ask.wording),
    ...filled('value', ask.value),
    ...(options.length > 0 ? { options } : {}),
  };
}

function filled<Name extends string>(name: Name, text: string): { [Key in Name]?: string } {
  return (text.trim() === '' ? {} : { [name]: text.trim() }) as { [Key in Name]?: string };
}
