import { oncePerLook } from '../standing/deal-view.ts';
import type { Ask } from '../standing/standing.ts';

/** Every ask of a deal, which many rules look through. */
export const asksOf = oncePerLook((deal): readonly Ask[] => Object.values(deal.standing.asks));
