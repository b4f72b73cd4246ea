import type { ImportNoun } from '#contract/imports/mapping.ts';
import {
  type CustomField,
  type FieldKind,
  type FieldNoun,
  fieldKinds,
  sameName,
} from '#domain/address-book/fields/custom-field.ts';
import { labelOfHeader, meantField, newField, ownField } from '../imported/extras.ts';

const holders: Partial<Record<ImportNoun, FieldNoun>> = {
  accounts: 'account',
  contacts: 'contact',
  leads: 'contact',
  deals: 'deal',
};

const newFieldLabels: Readonly<Record<FieldKind, string>> = {
  text: 'New field: text',
  number: 'New field: number',
  money: 'New field: amount',
  day: 'New field: day',
  choice: 'New field: one choice',
  choices: 'New field: several choices',
  yes_no: 'New field: yes or no',
  link: 'New field: link',
  person: 'New field: colleague',
};

/** Whose fields the rows of a file fill. */
export const holderOf = (noun: ImportNoun | null): FieldNoun | undefined =>
  noun === null ? undefined : holders[noun];

/** The fields of the workspace that a column may fill, and those that may be made for it. */
export function offeredFields(noun: ImportNoun, fields: readonly CustomField[]) {
  const own = fields.filter((field) => field.noun === holderOf(noun));
  return [
    ...own.map(({ fieldId, label }) => ({ field: ownField(fieldId), label, required: false })),
    ...fieldKinds.map((kind) => ({ field: newField(kind), label: newFieldLabels[kind], required: false })),
  ];
}

/** Columns that no field of ours takes and that are called like a field of the workspace fill that one. */
export function matchOwnFields(
  noun: ImportNoun | null,
  header: readonly string[],
  columns: Readonly<Record<string, string>>,
  fields: readonly CustomField[],
): Record<string, string> {
  const own = fields.filter((field) => field.noun === holderOf(noun));
  const taken = new Set(Object.values(columns));
  const found: Record<string, string> = {};
  for (const one of header) {
    if (taken.has(one)) continue;
    const field = own.find(
      ({ label, key, fieldId }) =>
        !(ownField(fieldId) in found) &&
        (sameName(label, labelOfHeader(one)) || sameName(label, one) || sameName(key, one)),
    );
    if (field) found[ownField(field.fieldId)] = one;
  }
  return { ...columns, ...found };
}

/** A field that was to be made for a column, and is there by now, is that field. */
export function asMade(
  noun: ImportNoun | null,
  columns: Readonly<Record<string, string>>,
  fields: readonly CustomField[],
): Record<string, string> {
  const own = fields.filter((field) => field.noun === holderOf(noun));
  return Object.fromEntries(
    Object.entries(columns).map(([name, header]) => {
      const meant = meantField(name);
      if (meant === null || 'fieldId' in meant) return [name, header];
      const there = own.find(
        ({ kind, label }) => kind === meant.kind && sameName(label, labelOfHeader(meant.header)),
      );
      return [there ? ownField(there.fieldId) : name, header];
    }),
  );
}
