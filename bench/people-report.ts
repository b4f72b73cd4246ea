import type { PeopleMeasured, PeopleSize } from './measure-people.ts';
import type { Spread } from './measures/interleaved.ts';
import { type Goal, goalTable, table } from './table.ts';

/** What a person reads of searches, lists, exports and imports of people at the end. */
export function peopleReport(measured: PeopleMeasured): string {
  const { sizes, imports } = measured;
  const head = (title: string) => [title, ...sizes.map(({ entries }) => `${entries} entries`)];
  const row = (name: string, cell: (one: PeopleSize) => string) => [name, ...sizes.map(cell)];
  const kinds = Object.keys(sizes[0]?.search.ofKind ?? {});
  const lists = Object.keys(sizes[0]?.lists.lists ?? {});
  return [
    table(head('search'), [
      row('API, all that is typed', ({ search }) => shown(search.api)),
      row('· its bare query', ({ search }) => shown(search.query)),
      row('· of a seller who sees their own deals', ({ search }) => shown(search.ofSeller)),
      ...kinds.map((kind) => row(`API, ${kind}`, ({ search }) => shown(search.ofKind[kind]))),
      row('contacts inserted, kept for search', ({ inserted }) => `${Math.round(inserted.kept)}/s`),
      row('· without', ({ inserted }) => `${Math.round(inserted.without)}/s`),
    ]),
    table(head('lists'), [
      ...lists.flatMap((name) => [
        row(name, (one) => shown(one.lists.lists[name]?.api)),
        row('· its bare queries', (one) => shown(one.lists.lists[name]?.query)),
      ]),
      row('one walk over all contacts', (one) => shown(one.lists.walk)),
    ]),
    table(head('export'), [
      row('rows', (one) => String(one.export.rows)),
      row('as a zip', (one) => `${Math.round(one.export.exportPerSecond)}/s`),
      row('COPY of the same tables', (one) => `${Math.round(one.export.copyPerSecond)}/s`),
      row('memory of the server', (one) => megabytes(one.export.memory)),
    ]),
    table(
      ['people imported', ...imports.map(({ rows }) => `${rows} rows`)],
      [
        ['import', ...imports.map(({ importPerSecond }) => `${Math.round(importPerSecond)}/s`)],
        ['COPY of the rows', ...imports.map(({ copyPerSecond }) => `${Math.round(copyPerSecond)}/s`)],
        ['memory of the server', ...imports.map(({ memory }) => megabytes(memory))],
      ],
    ),
    goalTable('people', peopleGoals(measured)),
  ].join('\n\n');
}

/** What has a target. */
export function peopleGoals({ sizes, imports }: PeopleMeasured): Goal[] {
  const [fewer, more] = imports;
  return [
    ...sizes.map(({ entries, search }) => ({
      name: `search, 95 % of ${entries} entries, ms`,
      value: search.api.slow,
      target: 100,
    })),
    ...sizes.map(({ entries, lists }) => ({
      name: `slowest list ÷ its bare queries, ${entries} entries`,
      value: Math.max(...Object.values(lists.lists).map(({ api, query }) => api.median / query.median)),
      target: 3,
    })),
    ...(fewer && more
      ? [
          {
            name: `memory of an import, ${more.rows} ÷ ${fewer.rows} rows`,
            value: more.memory / fewer.memory,
            target: 1.5,
          },
        ]
      : []),
  ];
}

const shown = (spread: Spread | undefined) =>
  spread ? `${spread.median.toFixed(1)} ms (95 %: ${spread.slow.toFixed(1)})` : '–';
const megabytes = (bytes: number) => (Number.isNaN(bytes) ? '–' : `${Math.round(bytes / 1e6)} MB`);
