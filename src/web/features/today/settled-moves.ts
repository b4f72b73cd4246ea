import type { Today } from '#contract/today/today.ts';

export type Move = Today['moves'][number];

/** A row of the list, which may stay for a moment after what it was about is done. */
export interface MoveRow {
  readonly key: string;
  readonly move: Move;
  /** `leaving` is done by the reader and goes; `gone` was done by somebody else while the hand was on the list. */
  readonly state: 'here' | 'leaving' | 'gone';
}

export interface SettledMoves {
  readonly rows: readonly MoveRow[];
  /** How many are there that do not show yet, because they would push others from under the hand. */
  readonly waiting: number;
}

export const moveKey = (move: Pick<Move, 'deal' | 'code' | 'subject'>): string =>
  `${move.deal.dealId} ${move.code} ${move.subject ?? ''}`;

interface Fresh {
  readonly moves: readonly Move[];
  /** Somebody is on the list, with a pointer or the keyboard: nothing may jump from under them. */
  readonly isHeld: boolean;
  /** Deals that the reader has just done something in: there they expect a change. */
  readonly acted: ReadonlySet<string>;
}

/** Brings the rows on the page up to what is true now, without moving what somebody has their hand on. */
export function settle(shown: readonly MoveRow[], { moves, isHeld, acted }: Fresh): SettledMoves {
  const fresh = new Map(moves.map((move) => [moveKey(move), move]));
  const kept = shown.flatMap((row): MoveRow[] => {
    const move = fresh.get(row.key);
    if (move) return [{ ...row, move, state: 'here' }];
    if (row.state === 'leaving') return [row];
    if (acted.has(row.move.deal.dealId)) return [{ ...row, state: 'leaving' }];
    return isHeld ? [{ ...row, state: 'gone' }] : [];
  });
  const known = new Set(kept.map(({ key }) => key));
  const coming = moves.filter((move) => !known.has(moveKey(move)));
  const admitted = isHeld ? coming.filter(({ deal }) => acted.has(deal.dealId)) : coming;
  const rows = isHeld ? kept : inOrderOf(moves, kept);
  return {
    rows: admitted.reduce((all, move) => withNew(all, move, moves), rows),
    waiting: coming.length - admitted.length,
  };
}

/** Without what has left, once its motion is over. */
export function without(shown: readonly MoveRow[], key: string): MoveRow[] {
  return shown.filter((row) => row.key !== key);
}

/** Rows that are there in the order of what is most at stake; what is leaving stays where it is. */
function inOrderOf(moves: readonly Move[], rows: readonly MoveRow[]): MoveRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const here = moves.flatMap((move) => byKey.get(moveKey(move)) ?? []);
  let next = 0;
  return rows.flatMap((row) => {
    if (row.state !== 'here') return [row];
    const one = here[next];
    next += 1;
    return one ? [one] : [];
  });
}

/** Puts a new row before the first one that has less at stake. */
function withNew(rows: readonly MoveRow[], move: Move, moves: readonly Move[]): MoveRow[] {
  const place = new Map(moves.map((one, at) => [moveKey(one), at]));
  const own = place.get(moveKey(move)) ?? moves.length;
  const before = rows.findIndex((row) => row.state === 'here' && (place.get(row.key) ?? -1) > own);
  const row: MoveRow = { key: moveKey(move), move, state: 'here' };
  return before < 0 ? [...rows, row] : rows.toSpliced(before, 0, row);
}
