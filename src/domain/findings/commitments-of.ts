import { oncePerLook } from '../standing/deal-view.ts';
import type { Commitment } from '../standing/standing.ts';

/** Every commitment of a deal, which many rules look through. */
export const commitmentsOf = oncePerLook((deal): readonly Commitment[] =>
  Object.values(deal.standing.commitments),
);
