import type { Standing } from './standing.ts';

/**
 * How much the deal rests on: what people at the client gave beyond a first conversation, and the firm commitments of
 * theirs that are open or kept. Nothing of this comes from what we did, so an imported deal begins with none.
 */
export function agreedCount(standing: Pick<Standing, 'positions' | 'commitments'>): number {
  let count = 0;
  for (const kinds of Object.values(standing.positions)) {
    for (const [kind, position] of Object.entries(kinds)) {
      if (kind !== 'time' && position.state === 'gained' && position.commitmentId === null) count += 1;
    }
  }
  for (const { firmness, state } of Object.values(standing.commitments)) {
    if (firmness === 'firm' && (state === 'open' || state === 'kept')) count += 1;
  }
  return count;
}
