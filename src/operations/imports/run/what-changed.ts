import type { Extras } from '#connectors/imported/extras.ts';
import { shortSum } from '#connectors/imported/stable-id.ts';
import { noReach, type Reach } from '#domain/address-book/reach.ts';
import type { Said } from '#store/imports/links.ts';

/** A person or a company as a row says it. */
interface Written {
  readonly reach?: Reach;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The field of the workspace that a name in the mapping means: it may have been made by the import before. */
type FieldOf = (name: string) => string;

const itself: FieldOf = (name) => name;
const noExtras: Extras = { tags: [], values: {} };

/**
 * What each cell of a row says, as a short sum by the field that it fills: enough to tell a cell that changed from one that
 * says what it said at the import before.
 */
export function saidIn(row: Written, extras: Extras = noExtras, fieldOf: FieldOf = itself): Said {
  const { reach = noReach, details, ...fields } = row;
  const values = Object.entries(extras.values).map(([name, text]) => [fieldOf(name), text]);
  const own = { tags: extras.tags, ...prefixed('field', Object.fromEntries(values)) };
  const cells = Object.entries({ ...fields, ...reach, ...prefixed('details', details), ...own });
  return Object.fromEntries(
    cells.flatMap(([field, value]) => (saysNothing(value) ? [] : [[field, shortSum(value)]])),
  );
}

/**
 * A row of somebody who is here, without what it said before already: there it is as somebody may have changed it here since.
 * A cell that says nothing takes nothing away, since it may only be missing from the list.
 */
export function onlyWhatChanged<Row extends Written>(
  row: Row,
  here: Partial<Omit<Row, 'reach' | 'details'>>,
  before: Said,
): Row {
  const now = saidIn(row);
  const isAsBefore = (field: string) => now[field] === before[field];
  const { reach, details, ...fields } = row;
  const kept = Object.entries(fields).map(([field, value]) =>
    isAsBefore(field) || saysNothing(value)
      ? [field, here[field as keyof typeof here] ?? null]
      : [field, value],
  );
  return {
    ...(Object.fromEntries(kept) as typeof fields),
    ...(reach ? { reach: withoutLists(reach, isAsBefore) } : {}),
    details: Object.fromEntries(Object.entries(details).filter(([name]) => !isAsBefore(`details.${name}`))),
  } as Row;
}

/** Tags and values of fields without those that the row had before already: who took a tag off here meant it. */
export function onlyNewExtras(extras: Extras, before: Said, fieldOf: FieldOf = itself): Extras | undefined {
  const now = saidIn({ details: {} }, extras, fieldOf);
  const isNew = (field: string) => now[field] !== before[field];
  const values = Object.entries(extras.values).filter(([name]) => isNew(`field.${fieldOf(name)}`));
  const left = { tags: isNew('tags') ? extras.tags : [], values: Object.fromEntries(values) };
  return left.tags.length + values.length === 0 ? undefined : left;
}

function withoutLists(reach: Reach, isAsBefore: (field: string) => boolean): Reach {
  return {
    emails: isAsBefore('emails') ? [] : reach.emails,
    phones: isAsBefore('phones') ? [] : reach.phones,
    links: isAsBefore('links') ? [] : reach.links,
    addresses: isAsBefore('addresses') ? [] : reach.addresses,
  };
}

const prefixed = (what: 'details' | 'field', values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${what}.${name}`, value]));

const saysNothing = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
