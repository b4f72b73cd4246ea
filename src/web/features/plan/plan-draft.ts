import type { getPlanProposal } from '#contract/conversations/planning.ts';
import type { OutputOf } from '#contract/operation.ts';
import { agendaPoints } from '#domain/conversation/agenda-points.ts';
import type { Channel, PlannedAsk } from '#domain/ledger/facts.ts';
import { newId } from '../../api/new-id.ts';
import { idWithin } from '../../api/record/planned-asks.ts';
import type { Line } from '../../ui/line-list.tsx';

export type Proposal = OutputOf<typeof getPlanProposal>;
export type ProposedKind = Proposal['kinds'][number];

export interface PlannedAskDraft {
  id: string;
  /** Empty: "What do you want to do next?" */
  kind: string;
  contactId: string;
  wording: string;
  value: string;
  /** Two or three ways to say yes. */
  options: Line[];
}

/** What another deal of the account has in the same conversation. */
export interface OtherPartDraft {
  dealId: string;
  dealName: string;
  sequence: number;
  participants: string[];
  objective: PlannedAskDraft | null;
  backup: PlannedAskDraft | null;
}

/** A plan while it is being made; it is kept field by field until it is saved. */
export interface PlanDraft {
  sequence: number;
  conversationId: string;
  startsAt: string | null;
  /** What was typed for the time and is not understood yet. */
  when: string;
  minutes: number | null;
  channel: Channel;
  /** An address, a room or the link of a call. */
  place: string;
  title: string;
  participants: string[];
  objective: PlannedAskDraft | null;
  backup: PlannedAskDraft | null;
  furtherAsks: PlannedAskDraft[];
  gain: string;
  agenda: Line[];
  insight: string;
  /** The entry of the library that it was taken from. */
  insightId: string | null;
  keepInsight: boolean;
  surprise: string;
  questions: Line[];
  expectedConcerns: { id: string; concern: string; reply: string }[];
  nextSlot: string;
  notToday: Line[];
  others: OtherPartDraft[];
}

interface Known {
  conversationId: string;
  startsAt: string;
  endsAt: string;
  channel: Channel;
  place: string | null;
  title: string | null;
  participants: readonly { id: string }[];
}

const usualMinutes = 60;
/** More are written down than are asked. */
export const mostQuestions = 5;
/** As many come with an objective. */
export const questionsBrought = 4;

/** A plan as it is proposed, for a new conversation or for one that stands in the calendar. */
export function beginPlan(
  proposal: Proposal,
  known: Known | { readonly conversationId: string },
  startsAt: string | null = null,
): PlanDraft {
  const { plan } = proposal;
  const { conversationId } = known;
  const planned = 'startsAt' in known ? known : null;
  const named = (list: string, texts: readonly string[]) => linesOf(conversationId, list, texts);
  const invited = proposal.participants.filter((person) => person.invited).map((person) => person.contactId);
  const objective = askDraft(plan.objective, idWithin(conversationId, 'objective'));
  const kind = proposal.kinds.find((one) => one.key === objective?.kind);
  return {
    sequence: proposal.sequence,
    conversationId,
    startsAt: planned?.startsAt ?? startsAt,
    when: '',
    minutes: planned
      ? Math.round((Date.parse(planned.endsAt) - Date.parse(planned.startsAt)) / 60_000)
      : usualMinutes,
    channel: planned?.channel ?? 'meeting',
    place: planned?.place ?? '',
    title: planned?.title ?? '',
    participants: planned ? planned.participants.map((person) => person.id) : invited,
    objective,
    backup: askDraft(plan.backup, idWithin(conversationId, 'backup')),
    furtherAsks: (plan.furtherAsks ?? []).flatMap(
      (ask, place) => askDraft(ask, idWithin(conversationId, `further ${place}`)) ?? [],
    ),
    gain: plan.gain ?? '',
    agenda: named('agenda', agendaPoints(plan.agenda ?? '')),
    insight: plan.insight ?? '',
    insightId: plan.insightId ?? null,
    keepInsight: false,
    surprise: plan.surprise ?? '',
    questions: withUnused(conversationId, plan.questions ?? [], kind?.questions ?? []),
    expectedConcerns: concernsOf(conversationId, plan.expectedConcerns ?? []),
    nextSlot: plan.nextSlot ?? '',
    notToday: named('notToday', plan.notToday ?? []),
    others: [],
  };
}

/** What is proposed has the same id on every device, so that two people who change it change the same line. */
const linesOf = (conversationId: string, list: string, texts: readonly string[]): Line[] =>
  [...new Set(texts)]
    .filter((text) => text.trim() !== '')
    .map((text) => ({ id: idWithin(conversationId, `${list} ${text}`), text }));

const concernsOf = (conversationId: string, concerns: readonly { concern: string; reply: string }[]) =>
  concerns.map((one) => ({ id: idWithin(conversationId, `concern ${one.concern}`), ...one }));

/** The questions of the plan, and below them, unticked, those of the kind that it does not ask. */
function withUnused(conversationId: string, asked: readonly string[], ofKind: readonly string[]): Line[] {
  const unused = ofKind.filter((question) => !asked.includes(question));
  const named = (texts: readonly string[]) => linesOf(conversationId, 'questions', texts);
  return [...named(asked), ...named(unused).map((line) => ({ ...line, off: true }))];
}

/** Why this objective is a good one now; nothing is said of what somebody chose against guidance. */
export function reasonOf(
  { alternatives }: Proposal,
  objective: { readonly kind: string; readonly contactId: string | null } | null,
): string | null {
  const found = alternatives.find(
    ({ kind, contactId }) => kind === objective?.kind && contactId === objective.contactId,
  );
  return found?.reason ?? null;
}

export const emptyAsk = (contactId = ''): PlannedAskDraft => ({
  id: newId(),
  kind: '',
  contactId,
  wording: '',
  value: '',
  options: [],
});

export function askDraft(ask: PlannedAsk | null | undefined, id: string): PlannedAskDraft | null {
  if (!ask) return null;
  return {
    id,
    kind: ask.kind ?? '',
    contactId: ask.contactId ?? '',
    wording: ask.wording ?? '',
    value: ask.value ?? '',
    options: linesOf(id, 'options', ask.options ?? []),
  };
}

/**
 * Another objective: its wording, gain, backup, questions, agenda, concerns and what to leave alone come with it, and
 * whoever is asked is among those who will be there. Where somebody wrote their own words in place of what was proposed
 * before, those stay.
 */
export function chooseObjective(
  draft: PlanDraft,
  from: ProposedKind | null,
  to: ProposedKind | null,
  contactId: string,
  openQuestion: string,
): PlanDraft {
  const { objective, backup, conversationId } = draft;
  const isAsProposed = (text: string | undefined, proposed: string | undefined) =>
    !text?.trim() || text.trim() === proposed?.trim();
  const next = <Part>(mine: Part, isMine: boolean, proposed: Part) => (isMine ? mine : proposed);
  const wording = next(
    objective?.wording ?? '',
    !isAsProposed(objective?.wording, from?.wording ?? openQuestion),
    to?.wording ?? openQuestion,
  );
  const value = next(
    objective?.value ?? '',
    !isAsProposed(objective?.value, from?.clientGains),
    to?.clientGains ?? '',
  );
  const backupWords = next(
    backup?.wording ?? '',
    !isAsProposed(backup?.wording, from?.backup),
    to?.backup ?? '',
  );
  const isOf = (lines: readonly Line[], proposed: readonly string[] | undefined) =>
    lines.every((line) => line.text.trim() === '' || (proposed ?? []).includes(line.text));
  const ownQuestions = draft.questions.filter(
    (line) => line.text.trim() !== '' && !line.off && !(from?.questions ?? []).includes(line.text),
  );
  const proposedQuestions = (to?.questions ?? []).slice(
    0,
    Math.max(0, questionsBrought - ownQuestions.length),
  );
  const concerns = draft.expectedConcerns.every(({ concern }) =>
    (from?.concerns ?? []).some((one) => one.concern === concern),
  );
  const isThere = contactId === '' || draft.participants.includes(contactId);
  return {
    ...draft,
    participants: isThere ? draft.participants : [...draft.participants, contactId],
    objective: { ...(objective ?? emptyAsk()), kind: to?.key ?? '', contactId, wording, value },
    backup: backupWords
      ? { ...(backup ?? emptyAsk()), kind: to?.key ?? '', contactId, wording: backupWords }
      : null,
    gain: next(
      draft.gain,
      !isAsProposed(draft.gain, from?.conversationGain),
      to?.conversationGain ?? draft.gain,
    ),
    agenda: isOf(draft.agenda, from?.agenda)
      ? linesOf(conversationId, 'agenda', to?.agenda ?? [])
      : draft.agenda,
    questions: [...ownQuestions, ...withUnused(conversationId, proposedQuestions, to?.questions ?? [])],
    expectedConcerns: concerns ? concernsOf(conversationId, to?.concerns ?? []) : draft.expectedConcerns,
    notToday: isOf(draft.notToday, from?.notToday)
      ? linesOf(conversationId, 'notToday', to?.notToday ?? [])
      : draft.notToday,
  };
}

/** The plan's backup in these words; without words there is none. */
export function backupWith({ backup, objective }: PlanDraft, wording: string): PlannedAskDraft | null {
  if (wording.trim() === '') return null;
  const { contactId = '', kind = '' } = objective ?? {};
  return { ...(backup ?? { ...emptyAsk(contactId), kind }), wording };
}

/** The lines that count: written, and not left out. */
export const said = (lines: readonly Line[]) =>
  lines.filter((line) => !line.off && line.text.trim() !== '').map((line) => line.text.trim());
