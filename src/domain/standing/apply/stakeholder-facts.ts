import { mergedFurther } from '../../ledger/merged-people.ts';
import { weightAfter } from '../../ledger/weight.ts';
import { keepInMind, put } from '../draft.ts';
import type { Handlers } from './handlers.ts';

type StakeholderFacts =
  | 'stakeholder.joined'
  | 'stakeholder.changed'
  | 'stakeholder.left'
  | 'stakeholder.merged';

export const stakeholderFacts: Handlers<StakeholderFacts> = {
  /** Somebody who returns keeps their positions and their place (R7). */
  'stakeholder.joined': (draft, { data, happenedAt }) => {
    const before = draft.stakeholders[data.contactId];
    put(draft, 'stakeholders', data.contactId, {
      contactId: data.contactId,
      roles: data.roles,
      needed: data.needed ?? true,
      present: true,
      gain: data.gain ?? before?.gain ?? null,
      ...weightAfter(data, before),
      joinedAt: before?.joinedAt ?? happenedAt,
      joinedOrder: before?.joinedOrder ?? Object.keys(draft.stakeholders).length + 1,
      tookPartAt: before?.tookPartAt ?? null,
    });
  },
  'stakeholder.changed': (draft, { data }) => {
    const before = draft.stakeholders[data.contactId];
    if (!before) return;
    put(draft, 'stakeholders', data.contactId, {
      ...before,
      roles: data.roles ?? before.roles,
      needed: data.needed ?? before.needed,
      gain: data.gain ?? before.gain,
      ...weightAfter(data, before),
    });
  },
  /** Their open commitments end with them, which reopens nothing (R7). */
  'stakeholder.left': (draft, { data, happenedAt }) => {
    const before = draft.stakeholders[data.contactId];
    if (!before) return;
    put(draft, 'stakeholders', data.contactId, { ...before, present: false });
    for (const [id, commitment] of Object.entries(draft.commitments)) {
      if (commitment.contactId !== data.contactId || commitment.state !== 'open') continue;
      put(draft, 'commitments', id, { ...commitment, state: 'withdrawn', stateSince: happenedAt });
    }
  },
  /** Who names the entry that went, later on, means the one that stays. */
  'stakeholder.merged': (draft, { data }) => {
    const sameAs = mergedFurther(draft.memory.sameAs ?? {}, data);
    keepInMind(draft, { sameAs });
  },
};
