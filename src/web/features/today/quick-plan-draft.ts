import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import type { getPlanProposal, planConversation } from '#contract/conversations/planning.ts';
import type { OutputOf, SentTo } from '#contract/operation.ts';

type Proposal = OutputOf<typeof getPlanProposal>;
type SentPlan = NonNullable<SentTo<typeof planConversation>['plan']>;

/** As much of a plan as is made on the spot. */
export interface QuickPlanDraft {
  startsAt: string | null;
  /** As it was typed: `thu 14:00`. */
  when: string;
  participants: string[];
  /** Empty: what they want to do next. */
  kind: string;
  contactId: string | null;
  wording: string;
  gain: string;
  backup: string;
  agenda: string;
  insight: string;
  /** One a line. */
  questions: string;
}

/** The plan as it is proposed, over what stands already; where nothing is, they are asked what they want next. */
export function beginQuickPlan(
  proposal: Proposal,
  conversation: ConversationView | null,
  whatNext: string,
): QuickPlanDraft {
  const { plan } = proposal;
  const invited = proposal.participants.filter((person) => person.invited).map((one) => one.contactId);
  return {
    startsAt: conversation?.startsAt ?? null,
    when: '',
    participants: conversation ? conversation.participants.map(({ id }) => id) : invited,
    kind: plan.objective?.kind ?? '',
    contactId: plan.objective?.contactId ?? proposal.participants[0]?.contactId ?? null,
    wording: plan.objective ? (plan.objective.wording ?? '') : whatNext,
    gain: plan.objective?.value || plan.gain || '',
    backup: plan.backup?.wording ?? '',
    agenda: plan.agenda ?? '',
    insight: plan.insight ?? '',
    questions: (plan.questions ?? []).join('\n'),
  };
}

/** Another kind brings its own words, gain, backup and questions. */
export function chooseKind(
  draft: QuickPlanDraft,
  proposal: Proposal,
  key: string,
  whatNext: string,
): QuickPlanDraft {
  const kind = proposal.kinds.find((one) => one.key === key);
  if (!kind) return { ...draft, kind: '', wording: whatNext };
  return {
    ...draft,
    kind: key,
    wording: kind.wording,
    gain: kind.clientGains,
    backup: kind.backup,
    questions: kind.questions.slice(0, 5).join('\n'),
  };
}

/** The plan as it is sent. What the planner knows beside it stays as it was. */
export function quickPlanOf(draft: QuickPlanDraft, { plan }: Proposal): SentPlan {
  const questions = draft.questions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const asked = { kind: draft.kind || null, contactId: draft.contactId };
  const hasObjective = draft.kind !== '' || draft.wording.trim() !== '';
  return {
    ...plan,
    objective: hasObjective
      ? { ...plan.objective, ...asked, wording: draft.wording, value: draft.gain }
      : null,
    backup: draft.backup.trim() === '' ? null : { ...asked, ...plan.backup, wording: draft.backup },
    gain: plan.gain || draft.gain,
    agenda: draft.agenda,
    insight: draft.insight,
    questions,
  };
}
