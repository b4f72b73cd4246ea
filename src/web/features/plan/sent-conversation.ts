import { addInsight } from '#contract/insights/insights.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import type { PlanDraft } from './plan-draft.ts';
import { endOf, otherPartsOf, planOf } from './sent-plan.ts';

/** A conversation as it is sent, with its plan; its insight is in the library by then, where it is to be kept there. */
export async function sentConversation(plan: PlanDraft) {
  const insightId = await kept(plan);
  const ends = endOf(plan);
  return {
    conversationId: plan.conversationId,
    channel: plan.channel,
    participants: plan.participants,
    startsAt: plan.startsAt ?? '',
    ...(ends ? { endsAt: ends } : {}),
    place: plan.place.trim(),
    ...(plan.title.trim() ? { title: plan.title } : {}),
    plan: planOf({ ...plan, insightId }),
    alsoIn: otherPartsOf(plan),
  };
}

/** The entry of the library for its insight, made where it is to be kept. No entry is no reason to hold the plan up. */
async function kept({ insight, insightId, keepInsight, objective }: PlanDraft): Promise<string | null> {
  if (insightId || !keepInsight || !insight.trim()) return insightId;
  const entry = { insightId: newId(), kind: objective?.kind || null, text: insight };
  return call(addInsight, entry).then(
    () => entry.insightId,
    () => null,
  );
}
