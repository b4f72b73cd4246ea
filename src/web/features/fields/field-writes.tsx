import { setValues } from '#contract/fields/field-values.ts';
import type { ShownField } from '#contract/fields/fields.ts';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import { call } from '../../api/client.ts';
import { aloneOrTogether } from '../../api/list/cell-edits.tsx';
import type { CellEdit, ListColumn, WrittenKind } from '../../api/list/list-kind.ts';
import { sentOf } from '../../api/list/row-change.ts';
import { newId } from '../../api/new-id.ts';
import type { useColleagues, useValueWords } from './use-value-words.ts';
import { ValueField } from './value-field.tsx';

export interface Holder {
  readonly values: CustomValues;
}

export const keyOf = ({ key }: ShownField) => `field.${key}` as const;

const atEnd: ReadonlySet<string> = new Set(['number', 'money']);

/** A field of the workspace as a column, which is written over in one row or in many. */
export function fieldColumn<Item extends Holder>(
  field: ShownField,
  words: ReturnType<typeof useValueWords>,
  colleagues: ReturnType<typeof useColleagues>,
): ListColumn<Item> {
  const { fieldId, label } = field;
  const held = ({ values }: Item) => values[fieldId] ?? null;
  const edit: CellEdit<Item> = {
    valueOf: held,
    field: ({ value, onChange }) => (
      <ValueField isBare {...{ field, value, onChange, colleagues, error: undefined }} />
    ),
  };
  return {
    ...{ key: keyOf(field), label, width: 'minmax(130px, 1fr)', atEnd: atEnd.has(field.kind) },
    sort: keyOf(field),
    cell: (item) => <span className="truncate text-soft">{words(field, held(item))}</span>,
    // Several choices have no room in a row.
    ...(field.kind === 'choices' ? { editSeveral: edit } : aloneOrTogether(edit)),
  };
}

/** How rows are written over once fields of the workspace are among what is written. */
export const writingFields =
  <Item,>(
    noun: FieldNoun,
    fields: readonly ShownField[],
    kind: Pick<WrittenKind<Item>, 'idOf' | 'write'>,
  ): WrittenKind<Item>['write'] =>
  async (item, change) => {
    const own = fields.filter((field) => change[keyOf(field)]);
    const keys = Object.keys(change).filter((key) => !own.some((field) => keyOf(field) === key));
    if (keys.length > 0) {
      await kind.write(
        item,
        Object.fromEntries(keys.flatMap((key) => (change[key] ? [[key, change[key]]] : []))),
      );
    }
    if (own.length === 0) return;
    const { after, seen } = sentOf(change, own.map(keyOf));
    const byId = (from: typeof after) =>
      Object.fromEntries(own.map((field) => [field.fieldId, from[keyOf(field)] ?? null]));
    const sent = { noun, nounId: kind.idOf(item), values: byId(after), seen: byId(seen) };
    await call(setValues, sent, { idempotencyKey: newId() });
  };
