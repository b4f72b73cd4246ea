import type { Fact } from '../../ledger/facts.ts';
import type { Day } from '../../time/calendar.ts';
import { put, remove, set } from '../draft.ts';
import type { Milestone } from '../standing.ts';
import type { Handlers } from './handlers.ts';

type MilestoneFacts =
  | 'milestone.set'
  | 'milestone.moved'
  | 'milestone.ordered'
  | 'milestone.done'
  | 'milestone.removed';

/**
 * The moves to a later date that count, once a fact names this one. A client who names the same or an earlier date, or
 * the first one, confirms it, and earlier moves count no more (R27).
 */
function movesAfter(
  fact: Fact,
  before: Milestone | undefined,
  date: Day | null,
): Pick<Milestone, 'movedLaterAt' | 'movedFrom'> {
  const moves = before?.movedLaterAt ?? [];
  const movedFrom = before?.movedFrom ?? before?.date;
  if (before?.date && date !== null && date > before.date) {
    return { movedLaterAt: [...moves, fact.happenedAt], ...(movedFrom ? { movedFrom } : {}) };
  }
  if (fact.by.kind === 'client' || moves.length === 0) return { movedLaterAt: [] };
  return { movedLaterAt: moves, ...(movedFrom ? { movedFrom } : {}) };
}

/** The steps of the client's own buying process. */
export const milestoneFacts: Handlers<MilestoneFacts> = {
  'milestone.set': (draft, fact) => {
    const { data } = fact;
    const before = draft.milestones[data.milestoneId];
    put(draft, 'milestones', data.milestoneId, {
      milestoneId: data.milestoneId,
      name: data.name,
      kind: data.kind,
      date: data.date ?? null,
      contactId: data.contactId ?? null,
      required: data.required ?? true,
      state: before?.state ?? 'open',
      doneAt: before?.doneAt ?? null,
      ...movesAfter(fact, before, data.date ?? null),
      setBy: fact.by.kind,
      factId: fact.id,
    });
  },
  'milestone.moved': (draft, fact) => {
    const before = draft.milestones[fact.data.milestoneId];
    if (!before) return;
    const { date } = fact.data;
    const { movedFrom: _, ...kept } = before;
    put(draft, 'milestones', before.milestoneId, {
      ...kept,
      ...movesAfter(fact, before, date),
      date,
      setBy: fact.by.kind,
    });
  },
  'milestone.ordered': (draft, { data }) => set(draft, 'milestoneOrder', data.milestoneIds),
  'milestone.done': (draft, { data, happenedAt }) => {
    const before = draft.milestones[data.milestoneId];
    if (before) put(draft, 'milestones', data.milestoneId, { ...before, state: 'done', doneAt: happenedAt });
  },
  'milestone.removed': (draft, { data }) => {
    remove(draft, 'milestones', data.milestoneId);
  },
};
