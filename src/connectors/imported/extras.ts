import { type FieldKind, fieldKinds } from '#domain/address-book/fields/custom-field.ts';
import { field } from '../tables/fields.ts';
import type { Row } from '../tables/table.ts';

/** What a row says beyond what every record has: tags, and what fills fields of the workspace, by their columns. */
export interface Extras {
  readonly tags: readonly string[];
  /** What stands in the cell, by the name that the mapping has for the field. */
  readonly values: Readonly<Record<string, string>>;
}

/** The column of labels, groups or categories, under every name that exports have for it. */
export const tagsField = field(
  'tags',
  'Tags',
  'tags|tag|labels|label|groups|group membership|categories|contact groups|keywords|category id|gruppen|kategorien|etiketten|schlagworte|étiquettes|etiquetas',
);

/** Insightly writes each tag in a column of its own, counted from 1. */
export const tagsFields = [
  tagsField,
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((place) =>
    field(`tags${place}`, `Tags ${place}`, `tag ${place}|label ${place}|category ${place}`),
  ),
];

const ownPrefix = 'own:';
const newPrefix = 'new:';

/** What a mapping calls a field that the workspace has. */
export const ownField = (fieldId: string) => `${ownPrefix}${fieldId}`;

/** What a mapping calls a field that is made for a column; without a column, the offer of it. */
export const newField = (kind: FieldKind, header?: string) =>
  header === undefined ? `${newPrefix}${kind}` : `${newPrefix}${kind}:${header}`;

/** Which field of the workspace a name in a mapping means: one that is there, or one to be made. */
export function meantField(
  name: string,
): { readonly fieldId: string } | { readonly kind: FieldKind; readonly header: string } | null {
  if (name.startsWith(ownPrefix)) return { fieldId: name.slice(ownPrefix.length) };
  if (!name.startsWith(newPrefix)) return null;
  const [kind = '', ...header] = name.slice(newPrefix.length).split(':');
  const known = fieldKinds.find((one) => one === kind);
  return known && header.length > 0 ? { kind: known, header: header.join(':') } : null;
}

/** What a field that is made for a column is called: `Cost_Centre__c` is “Cost Centre”. */
export function labelOfHeader(header: string): string {
  const words = header
    .replace(/__[a-z]+$/i, '')
    .replace(/_+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (words || header).slice(0, 60);
}

/** What a row says of it; nothing where no column of it fills any of this. */
export function extrasOf(row: Row): { readonly extras?: Extras } {
  const tags = tagsIn(tagsFields.map(({ field }) => row.text(field)).join(';'));
  const values = Object.fromEntries(
    row.fields.flatMap((name) => {
      const text = meantField(name) === null ? '' : row.text(name);
      return text === '' ? [] : [[name, text] as const];
    }),
  );
  const isNothing = tags.length === 0 && Object.keys(values).length === 0;
  return isNothing ? {} : { extras: { tags, values } };
}

const mostTags = 50;
/** Groups that every address book of Google has, and that say nothing. */
const ofEverybody: ReadonlySet<string> = new Set(['mycontacts', 'my contacts', 'starred']);

/** Several stand in one cell: with `:::` by Google, with semicolons, commas or bars by others. */
export function tagsIn(cell: string): string[] {
  const names = cell
    .split(/\s*(?::::|[;,|\n])\s*/)
    .map((name) =>
      name
        .replace(/^\*\s*/, '')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 60),
    )
    .filter((name) => name !== '' && !ofEverybody.has(name.toLowerCase()));
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].slice(0, mostTags);
}

/** A value as it is compared with what the last import saw: whichever field a column fills by now. */
export function comparable<Value extends { readonly extras?: Extras }>(value: Value) {
  const { extras } = value;
  return extras ? { ...value, extras: [extras.tags, Object.values(extras.values)] } : value;
}
