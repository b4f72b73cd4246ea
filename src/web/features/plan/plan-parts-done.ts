import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import { agendaPoints } from '#domain/conversation/agenda-points.ts';
import { type PlanDraft, type ProposedKind, questionsBrought, said } from './plan-draft.ts';

export const planParts = ['objective', 'backup', 'gain', 'agenda', 'insight', 'questions'] as const;
export type PlanPart = (typeof planParts)[number];

/** A proposal that nobody touched is none of theirs until it is saved. */
export type PartState = 'yours' | 'proposed' | 'missing';

/** What the parts are compared with to tell whose they are. */
interface KnownParts {
  /** The plan as it began. */
  base: PlanDraft;
  /** What is saved of it. */
  saved: ConversationView['plan'] | null;
  /** The kind that is asked for: it brings proposals of its own. */
  kind: ProposedKind | null;
}

/** What a plan has of all that makes it more than thin; a conversation without an objective is none at all. */
export function planPartsDone(draft: PlanDraft): Record<PlanPart, boolean> {
  return {
    objective: draft.objective !== null,
    backup: draft.backup !== null && draft.backup.wording.trim() !== '',
    gain: draft.gain.trim() !== '',
    agenda: said(draft.agenda).length > 0,
    insight: draft.insight.trim() !== '',
    questions: said(draft.questions).length > 0,
  };
}

/** Of each part, whether the seller chose, wrote or saved it, or it stands there as it was proposed. */
export function partStates(draft: PlanDraft, known: KnownParts): Record<PlanPart, PartState> {
  const done = planPartsDone(draft);
  const saved = savedParts(known.saved);
  const now = wordsOf(draft);
  const proposals = proposed(known);
  const stateOf = (part: PlanPart): PartState => {
    if (!done[part]) return 'missing';
    if (now[part] === saved[part]) return 'yours';
    return proposals[part].includes(now[part]) ? 'proposed' : 'yours';
  };
  return {
    objective: stateOf('objective'),
    backup: stateOf('backup'),
    gain: stateOf('gain'),
    agenda: stateOf('agenda'),
    insight: stateOf('insight'),
    questions: stateOf('questions'),
  };
}

type Words = Record<PlanPart, string>;

function wordsOf({ objective, backup, gain, agenda, insight, questions }: PlanDraft): Words {
  return {
    objective: asked(objective),
    backup: backup?.wording.trim() ?? '',
    gain: gain.trim(),
    agenda: together(said(agenda)),
    insight: insight.trim(),
    questions: together(said(questions)),
  };
}

function savedParts(plan: KnownParts['saved']): Partial<Words> {
  if (!plan) return {};
  return {
    ...(plan.objective ? { objective: asked(plan.objective) } : {}),
    backup: plan.backup?.wording?.trim() ?? '',
    gain: plan.gain?.trim() ?? '',
    agenda: together(agendaPoints(plan.agenda ?? '')),
    insight: plan.insight?.trim() ?? '',
    questions: together(plan.questions ?? []),
  };
}

/** As the plan began, and as another objective brings it. Which objective it is has been chosen, where it is another. */
function proposed({ base, kind }: KnownParts): Record<PlanPart, readonly string[]> {
  const begun = wordsOf(base);
  const questions = kind?.questions ?? [];
  return {
    objective: [begun.objective],
    backup: [begun.backup, kind?.backup ?? ''],
    gain: [begun.gain, kind?.conversationGain ?? ''],
    agenda: [begun.agenda, together(kind?.agenda ?? [])],
    insight: [begun.insight],
    questions: [begun.questions, together(questions.slice(0, questionsBrought))],
  };
}

interface Asked {
  readonly kind?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  readonly wording?: string | undefined;
  readonly value?: string | undefined;
}

const asked = (ask: Asked | null): string =>
  JSON.stringify([
    ask?.kind || '',
    ask?.contactId || '',
    ask?.wording?.trim() ?? '',
    ask?.value?.trim() ?? '',
  ]);
const together = (texts: readonly string[]): string => texts.join('\n');
