import { isCorrectable } from '../ledger/correct-fact.ts';
import { effectiveFacts } from '../ledger/effective-facts.ts';
import type { Fact, FactType, NewFact } from '../ledger/facts.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { Standing } from '../standing/standing.ts';

/** What opening a deal and filling it in records. None of it has happened with the client. */
const beginnings: ReadonlySet<FactType> = new Set([
  'deal.opened',
  'deal.changed',
  'stakeholder.joined',
  'stakeholder.changed',
  'stakeholder.left',
  'conversation.planned',
  'conversation.changed',
  'conversation.cancelled',
]);

/** Takes back a deal that was opened by mistake, with all that was filled in. One in which something happened stays. */
export function removeDeal(facts: readonly Fact[], writing: Writing): Result<NewFact[], Refusal> {
  const standing = effectiveFacts(facts);
  const happened = standing.filter((fact) => !beginnings.has(fact.type) || !isCorrectable(fact));
  if (happened.length > 0) {
    return refuse(
      'undo_too_late',
      'Something happened in this deal already, so it is not deleted. Close it as lost instead.',
      { since: happened.map(({ id, type, recordedAt, by }) => ({ factId: id, type, at: recordedAt, by })) },
    );
  }
  return accept(
    standing.map(({ id }) => newFact(writing, 'correction.made', { of: id, void: true, undo: true })),
  );
}

/** Whether a deal shows nothing that would keep it from being deleted; its ledger has the last word. */
export function looksUntouched(standing: Standing): boolean {
  const { deal, asks, commitments, nonCommitments, promises, concerns, requests, milestones } = standing;
  const talked = Object.values(standing.conversations);
  return (
    deal.state === 'open' &&
    [asks, commitments, nonCommitments, promises, concerns, requests, milestones].every(
      (known) => Object.keys(known).length === 0,
    ) &&
    talked.every(({ state, imported }) => !imported && (state === 'planned' || state === 'cancelled'))
  );
}
