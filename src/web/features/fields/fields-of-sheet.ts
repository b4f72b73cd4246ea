import { useMemo } from 'react';
import { listFields, type ShownField } from '#contract/fields/fields.ts';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import type { SheetColumn } from '../../api/list/list-csv.ts';
import type { Sheet } from '../../api/list/sheet.ts';
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

/** A file with the fields that the workspace has of its own, after what every row has. */
export function useFieldsInSheet<Item extends Holder>(noun: FieldNoun, sheet: Sheet<Item>): Sheet<Item> {
  const fields = useRead(listFields, { noun }).data?.items ?? none;
  const words = useValueWords(fields);
  return useMemo(
    () => ({ ...sheet, columns: [...sheet.columns, ...fieldsOfSheet<Item>(fields, words)] }),
    [sheet, fields, words],
  );
}
