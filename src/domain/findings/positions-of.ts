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
  deal.present.flatMap(({ contactId }) =>
    Object.entries(deal.standing.positions[contactId] ?? {}).map(([kind, position]) => ({
      contactId,
      kind,
      position,
    })),
  ),
);
