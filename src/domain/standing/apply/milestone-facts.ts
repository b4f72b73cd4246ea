import type { Handlers } from './handlers.ts';

type MilestoneFacts = 'milestone.set' | 'milestone.moved' | 'milestone.done' | 'milestone.removed';

/** The steps of the client's own buying process. */
export const milestoneFacts: Handlers<MilestoneFacts> = {
  'milestone.set': (draft, fact) => {
    const { data } = fact;
    const before = draft.milestones[data.milestoneId];
    const confirmed = fact.by.kind === 'client';
    draft.milestones[data.milestoneId] = {
      milestoneId: data.milestoneId,
      name: data.name,
      kind: data.kind,
      date: data.date ?? null,
      contactId: data.contactId ?? null,
      required: data.required ?? true,
      state: before?.state ?? 'open',
      doneAt: before?.doneAt ?? null,
      movedLaterAt: confirmed ? [] : (before?.movedLaterAt ?? []),
      setBy: fact.by.kind,
      factId: fact.id,
    };
  },
  /** A client who names the same or an earlier date confirms it, and earlier moves count no more (R27). */
  'milestone.moved': (draft, fact) => {
    const before = draft.milestones[fact.data.milestoneId];
    if (!before) return;
    const { date } = fact.data;
    const isLater = before.date !== null && date > before.date;
    const confirmed = fact.by.kind === 'client' && !isLater;
    const movedLaterAt = isLater ? [...before.movedLaterAt, fact.happenedAt] : before.movedLaterAt;
    draft.milestones[before.milestoneId] = {
      ...before,
      date,
      movedLaterAt: confirmed ? [] : movedLaterAt,
      setBy: fact.by.kind,
    };
  },
  'milestone.done': (draft, { data, happenedAt }) => {
    const before = draft.milestones[data.milestoneId];
    if (before) draft.milestones[data.milestoneId] = { ...before, state: 'done', doneAt: happenedAt };
  },
  'milestone.removed': (draft, { data }) => {
    delete draft.milestones[data.milestoneId];
  },
};
