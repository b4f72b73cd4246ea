import type { CloseOutTimes } from './measures/close-outs.ts';
import type { FoldRates } from './measures/folds.ts';
import type { ImportRates } from './measures/imports.ts';
import { type ListName, type ListTimes, listNames } from './measures/lists.ts';
import type { LongFold } from './measures/long-folds.ts';
import type { PageTimes } from './measures/pages.ts';
import type { ReadingTime } from './measures/readings.ts';
import { type Goal, goalTable, table } from './table.ts';

export interface Measured {
  readonly sizes: readonly MeasuredSize[];
  readonly folds: FoldRates;
  readonly longFolds: readonly LongFold[];
  readonly readings: readonly ReadingTime[];
}

/** What was measured with so many deals in the database. */
interface MeasuredSize {
  readonly deals: number;
  readonly facts: number;
  readonly pages: { readonly deal: PageTimes; readonly today: PageTimes };
  readonly lists: ListTimes;
  readonly closeOuts: CloseOutTimes;
  readonly imports: ImportRates;
}

/** The ratios that have a target: of each size, and between the smallest and the largest. */
export function ratiosOf({ sizes: all, longFolds, readings }: Measured): Goal[] {
  const smallest = all[0];
  const largest = all.at(-1);
  const ofSize = all.flatMap(({ deals, pages, lists, closeOuts, imports }): Goal[] => [
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
    ...listNames.map((name) => ({
      name: `${titleOf(name)} ÷ bare query, ${deals} deals`,
      value: lists.lists[name].api.median / lists.lists[name].query.median,
      target: 3,
    })),
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
  const ofFolds = [...foldGoals(longFolds), ...readings.map(readingGoal)];
  if (!smallest || !largest || smallest === largest) return [...ofSize, ...ofFolds];
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
    ...(largest.deals < manyDeals ? [] : walkGoals(largest)),
    ...ofSize,
    ...ofFolds,
  ];
}

/** From here on the walk over them is what a list of deals waits for; with fewer it is everything else. */
const manyDeals = 50_000;

function walkGoals({ deals, lists: { lists, walk } }: MeasuredSize): Goal[] {
  return listNames.map((name) => ({
    name: `${titleOf(name)} ÷ one walk over ${deals} deals`,
    value: lists[name].api.median / walk.median,
    target: 4,
  }));
}

const titleOf = (name: ListName): string => (name.startsWith('by ') ? `deals ${name}` : name);

/** A ledger ten times as long takes ten times as long, and the slider does not wait for it. */
function foldGoals(longFolds: readonly LongFold[]): Goal[] {
  const shortest = longFolds[0];
  const longest = longFolds.at(-1);
  if (!shortest || !longest) return [];
  const between = `a fact of ${longest.facts} ÷ one of ${shortest.facts}`;
  const perFact = (of: 'asOf' | 'timeline') => longest[of] / longest.facts / (shortest[of] / shortest.facts);
  return [
    { name: `as of a day, ${between}`, value: perFact('asOf'), target: 1.5 },
    { name: `timeline, ${between}`, value: perFact('timeline'), target: 1.5 },
    { name: `as of a day, ${longest.facts} facts, ms of processor time`, value: longest.asOf, target: 50 },
  ];
}

const readTexts = { call: 'a call', mails: 'a mail with all it quotes', thread: 'a thread' } as const;

/** A call of any length takes as much processor time per word, and leaves most of it to others. */
function readingGoal({ what, words, perThousand }: ReadingTime): Goal {
  return {
    name: `${readTexts[what]} of ${words} words read, ms of processor time per 1,000`,
    value: perThousand,
    target: 100,
  };
}

/** What a person reads at the end. */
export function reportOf(measured: Measured): string {
  const { sizes, folds, longFolds } = measured;
  const perSecond = (rate: number) => Math.round(rate);
  return [
    table(['', ...sizes.map(({ deals }) => `${deals} deals`)], rowsOf(sizes)),
    `Facts folded in a second: ${perSecond(folds.wholePerSecond)} ledger by ledger, ${perSecond(folds.oneByOnePerSecond)} one by one.`,
    table(
      ['processor time, 12 people', ...longFolds.map(({ facts }) => `${facts} facts`)],
      [
        ['as of a day', ...longFolds.map(({ asOf }) => `${asOf.toFixed(1)} ms`)],
        ['timeline', ...longFolds.map(({ timeline }) => `${timeline.toFixed(1)} ms`)],
      ],
    ),
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
    row('one walk over open deals', ({ lists }) => ms(lists.walk)),
    ...listNames.flatMap((name) => [
      row(`${titleOf(name)}, API`, ({ lists }) => ms(lists.lists[name].api)),
      row('· its bare queries', ({ lists }) => ms(lists.lists[name].query)),
    ]),
    row('close-out, API', ({ closeOuts }) => ms(closeOuts.api)),
    row('· one row inserted', ({ closeOuts }) => ms(closeOuts.insert)),
    row('import', ({ imports }) => `${rate(imports.importPerSecond)} of ${imports.rows} rows`),
    row('· COPY of them into bare tables', ({ imports }) => rate(imports.copyPerSecond)),
    row('import, rows that it wrote', ({ imports }) => rate(imports.writtenPerSecond)),
    row('· COPY of them into the same tables', ({ imports }) => rate(imports.writtenByCopyPerSecond)),
  ];
}
