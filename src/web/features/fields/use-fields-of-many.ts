import { useMemo } from 'react';
import { listFields, type ShownField } from '#contract/fields/fields.ts';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import type { CalendarKind } from '../../api/list/list-kind.ts';
import { useRead } from '../../api/queries.ts';
import { daysOfFields } from './days-of-fields.ts';
import { fieldColumn, type Holder, writingFields } from './field-writes.tsx';
import { useColleagues, useValueWords } from './use-value-words.ts';

const none: readonly ShownField[] = [];

/** The fields that the workspace has of its own among what is written in many rows at once, and by what rows have days. */
export function useFieldsOfMany<Item extends Holder>(
  noun: FieldNoun,
  kind: CalendarKind<Item>,
): CalendarKind<Item> {
  const fields = useRead(listFields, { noun }).data?.items ?? none;
  const words = useValueWords(fields);
  const colleagues = useColleagues(fields);
  return useMemo(
    () => ({
      ...kind,
      columns: [...kind.columns, ...fields.map((field) => fieldColumn<Item>(field, words, colleagues))],
      days: [...kind.days, ...daysOfFields<Item>(fields)],
      write: writingFields(noun, fields, kind),
    }),
    [noun, kind, fields, words, colleagues],
  );
}
