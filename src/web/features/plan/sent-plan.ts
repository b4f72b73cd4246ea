import type { planConversation } from '#contract/conversations/planning.ts';
import type { SentTo } from '#contract/operation.ts';
import { type PlanDraft, type PlannedAskDraft, said } from './plan-draft.ts';

type SentPlan = NonNullable<SentTo<typeof planConversation>['plan']>;

/** The plan as it is sent: what is empty is left out. */
export function planOf(draft: PlanDraft): SentPlan {
  const questions = said(draft.questions);
  const notToday = said(draft.notToday);
  const concerns = draft.expectedConcerns
    .filter((one) => one.concern.trim() !== '')
    .map(({ concern, reply }) => ({ concern, reply }));
  return {
    objective: draft.objective && askSent(draft.objective),
    backup: draft.backup && askSent(draft.backup),
    ...(draft.furtherAsks.length > 0 ? { furtherAsks: draft.furtherAsks.map(askSent) } : {}),
    ...filled('gain', draft.gain),
    ...filled('agenda', said(draft.agenda).join('\n')),
    ...filled('insight', draft.insight),
    ...(draft.insightId && draft.insight.trim() ? { insightId: draft.insightId } : {}),
    ...filled('surprise', draft.surprise),
    ...filled('nextSlot', draft.nextSlot),
    ...(questions.length > 0 ? { questions } : {}),
    ...(concerns.length > 0 ? { expectedConcerns: concerns } : {}),
    ...(notToday.length > 0 ? { notToday } : {}),
  };
}

/** What the other deals of the conversation get. */
export function otherPartsOf(draft: PlanDraft) {
  return draft.others.map(({ dealId, sequence, participants, objective, backup }) => ({
    dealId,
    seenSequence: sequence,
    participants,
    plan: {
      objective: objective && askSent(objective),
      backup: backup && askSent(backup),
      ...(objective?.value.trim() ? { gain: objective.value.trim() } : {}),
    },
  }));
}

/** When it ends; a conversation without a length ends an hour after it began. */
export function endOf(draft: PlanDraft): string | null {
  if (draft.startsAt === null || draft.minutes === null) return null;
  return new Date(Date.parse(draft.startsAt) + draft.minutes * 60_000).toISOString();
}

function askSent(ask: PlannedAskDraft): NonNullable<SentPlan['objective']> {
  const options = said(ask.options);
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
