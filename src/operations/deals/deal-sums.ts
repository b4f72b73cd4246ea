import type { DealSumRow } from '#store/deals/group-deals.ts';

export interface DealSum {
  count: number;
  values: { valueMinor: number; currency: string }[];
}

/** Adds rows up: the number of deals, and what they are worth in each currency, most deals first. */
export function sumOf(rows: readonly DealSumRow[]): DealSum {
  const byCurrency = new Map<string, { valueMinor: number; valued: number }>();
  let count = 0;
  for (const row of rows) {
    count += row.count;
    if (row.valued === 0) continue;
    const before = byCurrency.get(row.currency) ?? { valueMinor: 0, valued: 0 };
    byCurrency.set(row.currency, {
      valueMinor: before.valueMinor + row.valueMinor,
      valued: before.valued + row.valued,
    });
  }
  const values = [...byCurrency]
    .sort(([, one], [, other]) => other.valued - one.valued)
    .map(([currency, { valueMinor }]) => ({ currency, valueMinor }));
  return { count, values };
}

/** The rows of each group together. */
export function byKey<Row extends DealSumRow & { key: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group) group.push(row);
    else groups.set(row.key, [row]);
  }
  return groups;
}
