import { useMemo } from 'react';
import { listFields, type ShownField } from '#contract/fields/fields.ts';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import type { SheetColumn } from '../../api/list/list-csv.ts';
import { useRead } from '../../api/queries.ts';
import type { Holder } from './field-writes.tsx';
import { useValueWords } from './use-value-words.ts';

const none: readonly ShownField[] = [];

/** What a file has of the fields of a row: numbers and days as such, the rest as the reader writes it. */
export function fieldsOfSheet<Item extends Holder>(
  fields: readonly ShownField[],
  words: ReturnType<typeof useValueWords>,
): SheetColumn<Item>[] {
  return fields.map((field) => ({
    label: field.label,
    isDay: field.kind === 'day',
    value: ({ values }) => {
      const held = values[field.fieldId];
      const isPlain = typeof held === 'number' || (field.kind === 'day' && typeof held === 'string');
      return isPlain ? held : words(field, held);
    },
  }));
}

/** The columns that a file has of the fields that the workspace has of its own. */
export function useFieldsOfSheet<Item extends Holder>(noun: FieldNoun): SheetColumn<Item>[] {
  const fields = useRead(listFields, { noun }).data?.items ?? none;
  const words = useValueWords(fields);
  return useMemo(() => fieldsOfSheet<Item>(fields, words), [fields, words]);
}
