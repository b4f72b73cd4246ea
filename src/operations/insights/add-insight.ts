import type { addInsight as contract } from '#contract/insights/insights.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { insertInsight, loadInsight } from '#store/insights.ts';
import type { Handle } from '../world.ts';

export const addInsight: Handle<typeof contract> = async (world, { insightId, kind, text }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('add insights');
  if (insightId && (await loadInsight(tx, workspace.id, insightId))) {
    return refuse('id_already_used', 'There is an insight with this id already. Use a fresh one.');
  }
  const insight = { insightId: insightId ?? world.newId(), kind, text, createdAt: now };
  await insertInsight(tx, workspace.id, insight);
  return accept({ ...insight, retired: false, used: 0, asked: 0, yes: 0, lastUsedAt: null });
};
