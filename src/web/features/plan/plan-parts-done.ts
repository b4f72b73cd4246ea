import { type PlanDraft, said } from './plan-draft.ts';

export const planParts = ['objective', 'backup', 'gain', 'agenda', 'insight', 'questions'] as const;
export type PlanPart = (typeof planParts)[number];

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
