import type { UnreadCell } from '../imported/unread-cells.ts';
import { field } from '../tables/fields.ts';
import type { Row } from '../tables/table.ts';
import { isOurRelation } from './stands-to.ts';

const numbers = [1, 2, 3, 4];

/** Days and fields of their own that Google writes in pairs, what it is beside its value; relations stand with whom they name. */
export const pairFields = numbers.flatMap((place) =>
  (
    [
      ['event', 'Event'],
      ['custom', 'Custom Field'],
    ] as const
  ).flatMap(([name, header]) => [
    field(`${name}${place}`, `${header} ${place}`, `${header} ${place} - value`),
    field(
      `${name}${place}Kind`,
      `What ${header.toLowerCase()} ${place} is`,
      `${header} ${place} - label|${header} ${place} - type`,
    ),
  ]),
);

/** What a row says in such pairs, and relations of a kind that we do not keep otherwise. */
export function saidInPairs(row: Row): UnreadCell[] {
  return ['relation', 'event', 'custom'].flatMap((name) =>
    numbers.flatMap((place) => {
      const text = row.text(`${name}${place}`).replaceAll(' ::: ', ', ');
      const kind = row.text(`${name}${place}Kind`).replace(/^\*\s*/, '');
      if (text === '' || (name === 'relation' && isOurRelation(kind))) return [];
      return [{ column: kind || row.column(`${name}${place}`), text }];
    }),
  );
}
