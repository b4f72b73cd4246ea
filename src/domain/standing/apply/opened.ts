import type { Fact } from '../../ledger/facts.ts';
import type { KindKey } from '../../playbook/playbook.ts';
import { type Draft, put } from '../draft.ts';

/** A kind that we have opened stays open; only a correction closes it (R16). */
export function openKind(draft: Draft, fact: Fact, kind: KindKey): void {
  if (!draft.opened[kind]) put(draft, 'opened', kind, { at: fact.happenedAt, factId: fact.id });
}
