import type { CommitmentMap } from '../playbook/map.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Standing } from '../standing/standing.ts';

/** Why something that a fact names cannot be named; null where all of it is known. */
export type Objection = { readonly ok: false; readonly refusal: Refusal } | null;

/** Somebody by their id, or by one under which they stood in the address book before. */
function personIn({ stakeholders, memory }: Standing, contactId: string) {
  return stakeholders[memory.sameAs?.[contactId] ?? contactId];
}

/** Every one of these people is in the deal, or was. */
export function unknownPerson(
  standing: Standing,
  contactIds: readonly (string | null | undefined)[],
): Objection {
  const unknown = contactIds.find((contactId) => contactId && !personIn(standing, contactId));
  if (!unknown) return null;
  return refuse(
    'stakeholder_not_found',
    'Somebody named here is not part of the deal. Add them to it first.',
    { contactId: unknown },
  );
}

/** Every one of these people is in the deal now. */
export function absentPerson(standing: Standing, contactIds: readonly string[]): Objection {
  const absent = contactIds.find((contactId) => !personIn(standing, contactId)?.present);
  if (!absent) return null;
  return refuse(
    'stakeholder_not_found',
    personIn(standing, absent)
      ? 'Somebody named here has left the deal. Let them join again first.'
      : 'Somebody named here is not part of the deal. Add them to it first.',
    { contactId: absent },
  );
}

/** Every one of these kinds stands on the deal's map. */
export function unknownKind(map: CommitmentMap, kinds: readonly (string | null | undefined)[]): Objection {
  const unknown = kinds.find((kind) => kind && !map.kind(kind));
  if (!unknown) return null;
  return refuse('kind_not_found', `The playbook of this deal has no commitment “${unknown}”.`, {
    kind: unknown,
    known: map.keys,
  });
}
