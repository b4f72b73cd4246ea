import type { Plan } from '../ledger/facts.ts';
import { type Objection, unknownKind, unknownPerson } from '../ledger/references.ts';
import type { CommitmentMap } from '../playbook/map.ts';
import type { Standing } from '../standing/standing.ts';

/** What a plan names that the deal or its map does not know. */
export function planObjection(standing: Standing, map: CommitmentMap, plan: Plan): Objection {
  const asks = [plan.objective, plan.backup, ...(plan.furtherAsks ?? [])];
  return (
    unknownKind(
      map,
      asks.map((ask) => ask?.kind),
    ) ??
    unknownPerson(
      standing,
      asks.map((ask) => ask?.contactId),
    )
  );
}
