import type { CoachedSeller } from '#contract/coaching/coaching.ts';
import { addDays } from '#domain/time/calendar.ts';
import { loadCoachNotes } from '#store/coaching/coach-notes.ts';
import { listConversationRows } from '#store/deals/list-conversations.ts';
import { shownNote } from '../presenting/coaching-view.ts';
import type { World } from '../world.ts';

const most = 6;
const daysBack = 21;
const daysAhead = 3;

/** A seller's last conversations and the next ones, each with the notes on it that this member may read. */
export async function conversationsToTalkAbout(
  { tx, workspace, actor, now }: World,
  memberId: string,
): Promise<CoachedSeller['conversations']> {
  const { items } = await listConversationRows(tx, workspace.id, {
    visible: { ownerId: memberId },
    from: addDays(now, -daysBack, actor.zone),
    to: addDays(now, daysAhead, actor.zone),
    latestFirst: true,
    after: null,
    limit: most + 6,
    now,
  });
  const shown = items.filter(({ state }) => state !== 'cancelled').slice(0, most);
  const notes = await loadCoachNotes(tx, workspace.id, {
    memberId: actor.memberId,
    conversationIds: shown.map(({ conversationId }) => conversationId),
  });
  return shown.map((row) => ({
    conversationId: row.conversationId,
    deal: { id: row.dealId, name: row.dealName },
    account: row.accountId === null ? null : { id: row.accountId, name: row.accountName ?? '' },
    title: row.title,
    startsAt: row.startsAt,
    state: row.state,
    outcome: row.outcome,
    notes: notes
      .filter(({ conversationId }) => conversationId === row.conversationId)
      .map((note) => shownNote(note, actor.memberId)),
  }));
}
