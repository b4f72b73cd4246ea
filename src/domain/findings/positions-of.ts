import type { KindKey } from '../playbook/playbook.ts';
import { oncePerLook } from '../standing/deal-view.ts';
import type { Position } from '../standing/standing.ts';

interface PlacedPosition {
  readonly contactId: string;
  readonly kind: KindKey;
  readonly position: Position;
}

/** Every recorded position of the people who are still in the deal. */
export const positionsOfPresent = oncePerLook((deal): readonly PlacedPosition[] =>
  deal.present.flatMap(({ contactId }) => placed(contactId, deal.standing.positions[contactId] ?? {})),
);

const known = new WeakMap<object, readonly PlacedPosition[]>();

/** A record of positions is replaced and never changed, so that what was made of one need not be made again. */
function placed(
  contactId: string,
  positions: Readonly<Record<KindKey, Position>>,
): readonly PlacedPosition[] {
  const before = known.get(positions);
  if (before) return before;
  const made = Object.entries(positions).map(([kind, position]) => ({ contactId, kind, position }));
  known.set(positions, made);
  return made;
}
