import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';

type Row = Readonly<Record<string, unknown>>;

const ofPeople = [
  ...(['name', 'title', 'account', 'owner', 'emails', 'phones', 'links', 'addresses'] as const),
  ...(['department', 'birthday', 'salutation', 'about'] as const),
] as const;
const ofCompanies = [
  ...(['name', 'website', 'industry', 'country', 'employees', 'parent', 'owner'] as const),
  ...(['emails', 'phones', 'links', 'addresses', 'buying', 'about'] as const),
] as const;

type RowField = (typeof ofPeople)[number] | (typeof ofCompanies)[number];

/** What may be changed in the order in which it is told. What a deal has is in its ledger. */
const fieldsOf: Readonly<Record<FieldNoun, readonly RowField[]>> = {
  contact: ofPeople,
  account: ofCompanies,
  deal: [],
};

interface FieldChange {
  readonly field: RowField;
  readonly before: string | null;
  readonly after: string | null;
}

/** Which fields of a row are otherwise than before, as one reads them. A row of long ago may know of fewer. */
export function changedFields(noun: FieldNoun, before: Row, after: Row): FieldChange[] {
  return fieldsOf[noun].flatMap((field): FieldChange[] => {
    const [was, is] = [told(field, before), told(field, after)];
    // What has no name of its own is told without what stood there.
    if (was === is) return [];
    return field === 'parent' ? [{ field, before: null, after: null }] : [{ field, before: was, after: is }];
  });
}

function told(field: RowField, row: Row): string | null {
  const { reach, details } = { reach: rowIn(row.reach), details: rowIn(row.details) };
  switch (field) {
    case 'account':
      return text(row.accountName);
    case 'owner':
      return text(row.ownerName);
    case 'parent':
      return text(row.parentId);
    case 'emails':
    case 'phones':
    case 'links':
    case 'addresses':
      return listed(reach[field]);
    case 'buying':
      return listed([details.howOften, details.lastBought, details.competitors]);
    case 'department':
    case 'birthday':
    case 'salutation':
    case 'about':
      return text(details[field]);
    default:
      return text(row[field]);
  }
}

const rowIn = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {});

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || null : null;

/** A way is told by its value, and an address by all that is written of it. */
function listed(values: unknown): string | null {
  if (!Array.isArray(values)) return null;
  const words = values.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return text(one) ?? [];
    const { label: _, ...parts } = one as Row;
    return Object.values(parts).flatMap((part) => text(part) ?? []);
  });
  return words.length === 0 ? null : words.join(', ');
}
