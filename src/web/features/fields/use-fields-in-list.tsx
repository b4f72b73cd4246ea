import { useMemo } from 'react';
import { listFields, type ShownField } from '#contract/fields/fields.ts';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import { amongSeveral, asOne } from '../../api/list/group-moves.ts';
import type { GroupNamed, ListFilter, ListGrouping, ListKind } from '../../api/list/list-kind.ts';
import type { Sheet } from '../../api/list/sheet.ts';
import { useRead } from '../../api/queries.ts';
import { daysOfFields } from './days-of-fields.ts';
import { FieldFilter } from './field-filter.tsx';
import { fieldColumn, type Holder, keyOf, writingFields } from './field-writes.tsx';
import { fieldsOfSheet } from './fields-of-sheet.ts';
import { useConditionWords } from './use-condition-words.ts';
import { useColleagues, useValueWords } from './use-value-words.ts';

const none: readonly ShownField[] = [];
/** Those of which many rows hold the same. */
const inGroups: ReadonlySet<string> = new Set(['choice', 'choices', 'yes_no', 'person']);

/** A list with the fields that the workspace has of its own: as columns, to narrow by, and to fill in. */
export function useFieldsInList<Item extends Holder>(
  noun: FieldNoun,
  kind: ListKind<Item>,
  sheet: Sheet<Item>,
): { kind: ListKind<Item>; sheet: Sheet<Item>; isKnown: boolean } {
  const read = useRead(listFields, { noun });
  const fields = read.data?.items ?? none;
  const isKnown = !read.isPending;
  const words = useValueWords(fields);
  const conditionWords = useConditionWords(fields);
  const colleagues = useColleagues(fields);
  return useMemo(() => {
    const columns = fields.map((field) => fieldColumn<Item>(field, words, colleagues));
    const filters = fields.map(
      (field): ListFilter => ({
        ...{ key: keyOf(field), of: 'field', label: field.label },
        chip: (asked) => conditionWords(field, String(asked)),
        control: ({ value, onChange }) => (
          <FieldFilter key={field.fieldId} {...{ field, value, onChange, colleagues }} />
        ),
      }),
    );
    const columnsOffered = (field: ShownField): GroupNamed[] => {
      if (field.kind === 'person')
        return colleagues.map(({ memberId, name }) => ({ key: memberId, label: name }));
      if (field.kind === 'yes_no') {
        return [true, false].map((key) => ({ key: String(key), label: words(field, key) ?? '' }));
      }
      return field.options
        .filter(({ removed }) => !removed)
        .map(({ optionId, label }) => ({ key: optionId, label }));
    };
    return {
      isKnown,
      kind: {
        ...kind,
        columns: [...kind.columns, ...columns],
        filters: [...kind.filters, ...filters],
        groupings: [
          ...kind.groupings,
          ...fields
            .filter((field) => inGroups.has(field.kind))
            .map((field) => fieldGrouping<Item>(field, columnsOffered(field))),
        ],
        days: [...kind.days, ...daysOfFields<Item>(fields)],
        write: writingFields(noun, fields, kind),
      },
      sheet: {
        ...sheet,
        columns: [...sheet.columns, ...fieldsOfSheet<Item>(fields, words)],
      },
    };
  }, [noun, kind, sheet, isKnown, fields, words, conditionWords, colleagues]);
}

/** Rows by what a field holds, each of which may be written over by another. */
function fieldGrouping<Item extends Holder>(
  field: ShownField,
  offered: readonly GroupNamed[],
): ListGrouping<Item> {
  const { fieldId, label, kind } = field;
  const key = keyOf(field);
  return {
    ...{ key, label, offered },
    moved: ({ values }, from, to) => {
      const before = values[fieldId] ?? null;
      const after =
        kind === 'choices'
          ? amongSeveral(Array.isArray(before) ? before : [], from, to.key)
          : asOne(to.key, (chosen) => (kind === 'yes_no' ? chosen === 'true' : chosen));
      return { [key]: { before, after } };
    },
  };
}
