import type { Reference } from '../imported/imported.ts';
import { field } from '../tables/fields.ts';
import type { Row } from '../tables/table.ts';
import type { KnownRows } from './known-rows.ts';

const numbers = [1, 2, 3];

/** Columns that say to whom somebody reports, and by whom they came. */
export const standFields = [
  field(
    'manager',
    'Reports to',
    "manager's name|manager name|reporting to|reports to|name des/der vorgesetzten|nom du responsable|vorgesetzte(r)",
  ),
  field('managerId', 'Id of whom they report to', 'reporting to.id|reports to id'),
  field(
    'referredBy',
    'Introduced by',
    'referred by|referred by contact|introduced by|empfohlen von|recommandé par',
  ),
  // Google has a kind and a name for each.
  ...numbers.flatMap((place) => [
    field(`relation${place}`, `Relation ${place}`, `relation ${place} - value`),
    field(
      `relation${place}Kind`,
      `What relation ${place} is`,
      `relation ${place} - label|relation ${place} - type`,
    ),
  ]),
];

const isManager = /manager|boss|supervisor|vorgesetzt|chef|responsable|jefe/i;
const isIntroducer = /referred by|introduced by|empfohlen von/i;

/** Whether a relation of this kind is one that is kept between people. */
export const isOurRelation = (kind: string) => isManager.test(kind) || isIntroducer.test(kind);

/** Whether the rows of a table say any of it. */
export const saysHowTheyStand = (columns: Readonly<Record<string, string>>) =>
  standFields.some(({ field }) => field in columns);

/** To whom somebody reports and by whom they came: ids of people of these files, or else their names. */
export function standsTo(row: Row, company: Reference | null, known: KnownRows): Record<string, string> {
  const related = (kind: RegExp) =>
    numbers
      .filter((place) => kind.test(row.text(`relation${place}Kind`)))
      .map((place) => row.text(`relation${place}`))
      .find((name) => name !== '') ?? '';
  const manager = row.text('manager') || related(isManager);
  const introducer = row.text('referredBy') || related(isIntroducer);
  const boss = known.byId(row.text('managerId')) ?? known.named(manager, company);
  const other = known.named(introducer, company);
  return {
    ...(boss ? { reportsTo: boss.externalId } : manager === '' ? {} : { reportsToName: manager }),
    ...(other
      ? { introducedBy: other.externalId }
      : introducer === ''
        ? {}
        : { introducedByName: introducer }),
  };
}
