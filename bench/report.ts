import type { CloseOutTimes } from './measures/close-outs.ts';
import type { FoldRates } from './measures/folds.ts';
import type { ImportRates } from './measures/imports.ts';
import type { PageTimes } from './measures/pages.ts';
import { type Goal, goalTable, table } from './table.ts';

export interface Measured {
  readonly sizes: readonly MeasuredSize[];
  readonly folds: FoldRates;
}

/** What was measured with so many deals in the database. */
interface MeasuredSize {
  readonly deals: number;
  readonly facts: number;
  readonly pages: { readonly deal: PageTimes; readonly today: PageTimes };
  readonly closeOuts: CloseOutTimes;
  readonly imports: ImportRates;
}

/** The ratios that have a target: of each size, and between the smallest and the largest. */
export function ratiosOf({ sizes: all }: Measured): Goal[] {
  const smallest = all[0];
  const largest = all.at(-1);
  const ofSize = all.flatMap(({ deals, pages, closeOuts, imports }): Goal[] => [
    {
      name: `deal page ÷ bare query, ${deals} deals`,
      value: pages.deal.api.median / pages.deal.query.median,
      target: 3,
    },
    {
      name: `Today ÷ bare query, ${deals} deals`,
      value: pages.today.api.median / pages.today.query.median,
      target: 3,
    },
    {
      name: `close-out ÷ one-row insert, ${deals} deals`,
      value: closeOuts.api.median / closeOuts.insert.median,
      target: 4,
    },
    {
      name: `import ÷ COPY of what it writes, ${deals} deals`,
      value: imports.writtenPerSecond / imports.writtenByCopyPerSecond,
      target: 0.1,
      least: true,
    },
    {
      name: `import ÷ COPY of the files' rows into bare tables, ${deals} deals`,
      value: imports.importPerSecond / imports.copyPerSecond,
      target: 0.1,
      least: true,
    },
  ]);
  if (!smallest || !largest || smallest === largest) return ofSize;
  const between = `${largest.deals} ÷ ${smallest.deals} deals`;
  return [
    {
      name: `deal page, ${between}`,
      value: largest.pages.deal.api.median / smallest.pages.deal.api.median,
      target: 1.3,
    },
    {
      name: `Today, ${between}`,
      value: largest.pages.today.api.median / smallest.pages.today.api.median,
      target: 1.3,
    },
    ...ofSize,
  ];
}

/** What a person reads at the end. */
export function reportOf(measured: Measured): string {
  const { sizes, folds } = measured;
  const perSecond = (rate: number) => Math.round(rate);
  return [
    table(['', ...sizes.map(({ deals }) => `${deals} deals`)], rowsOf(sizes)),
    `Facts folded in a second: ${perSecond(folds.wholePerSecond)} ledger by ledger, ${perSecond(folds.oneByOnePerSecond)} one by one.`,
    goalTable('ratio', ratiosOf(measured)),
  ].join('\n\n');
}

function rowsOf(all: readonly MeasuredSize[]): string[][] {
  const row = (name: string, cell: (one: MeasuredSize) => string) => [name, ...all.map(cell)];
  const ms = ({ median, slow }: { median: number; slow: number }) =>
    `${median.toFixed(2)} ms (95 %: ${slow.toFixed(2)})`;
  const rate = (perSecond: number) => `${Math.round(perSecond)}/s`;
  return [
    row('facts', ({ facts }) => `${facts}`),
    row('deal page, API', ({ pages }) => ms(pages.deal.api)),
    row('· its bare queries', ({ pages }) => ms(pages.deal.query)),
    row('· plain HTTP, same bytes', ({ pages }) => `${ms(pages.deal.plain)}, ${pages.deal.bytes} B`),
    row('Today, API', ({ pages }) => ms(pages.today.api)),
    row('· its bare queries', ({ pages }) => ms(pages.today.query)),
    row('· plain HTTP, same bytes', ({ pages }) => `${ms(pages.today.plain)}, ${pages.today.bytes} B`),
    row('close-out, API', ({ closeOuts }) => ms(closeOuts.api)),
    row('· one row inserted', ({ closeOuts }) => ms(closeOuts.insert)),
    row('import', ({ imports }) => `${rate(imports.importPerSecond)} of ${imports.rows} rows`),
    row('· COPY of them into bare tables', ({ imports }) => rate(imports.copyPerSecond)),
    row('import, rows that it wrote', ({ imports }) => rate(imports.writtenPerSecond)),
    row('· COPY of them into the same tables', ({ imports }) => rate(imports.writtenByCopyPerSecond)),
  ];
}
