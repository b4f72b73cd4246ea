import type { Spread } from './measures/interleaved.ts';
import type { SearchTimes } from './measures/searches.ts';
import { goalTable, table } from './table.ts';

/** What a person reads of searches at the end. */
export function searchReport(all: readonly SearchTimes[]): string {
  const row = (name: string, cell: (one: SearchTimes) => string) => [name, ...all.map(cell)];
  const ms = ({ median, slow }: Spread) => `${median.toFixed(1)} ms (95 %: ${slow.toFixed(1)})`;
  const kinds = Object.keys(all[0]?.ofKind ?? {});
  return [
    table(
      ['search', ...all.map(({ entries }) => `${entries} entries`)],
      [
        row('API, all that is typed', ({ api }) => ms(api)),
        row('· its bare query', ({ query }) => ms(query)),
        row('· of a seller who sees their own deals', ({ ofSeller }) => ms(ofSeller)),
        ...kinds.map((kind) => row(`API, ${kind}`, ({ ofKind }) => (ofKind[kind] ? ms(ofKind[kind]) : '–'))),
        row('contacts inserted, kept for search', ({ inserted }) => `${Math.round(inserted.kept)}/s`),
        row('· without', ({ inserted }) => `${Math.round(inserted.without)}/s`),
      ],
    ),
    goalTable(
      'search',
      all.map(({ entries, api }) => ({
        name: `API, 95 % of ${entries} entries, ms`,
        value: api.slow,
        target: 100,
      })),
    ),
  ].join('\n\n');
}
