import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CellEdit } from './list-kind.ts';

/** A line of text that is written over where it stands; what is blank says nothing. */
export const textEdit = <Item,>(stands: (item: Item) => string | null): CellEdit<Item> => ({
  valueOf: stands,
  field: ({ label, value, onChange }) => (
    <TextField
      label={label}
      labelHidden
      maxLength={300}
      className="w-full"
      value={typeof value === 'string' ? value : ''}
      onChange={(text) => onChange(text === '' ? null : text)}
    />
  ),
});

/** Written over where it stands, and in several at once. */
export const aloneOrTogether = <Item,>(edit: CellEdit<Item>) => ({ edit, editSeveral: edit });

export const countEdit = <Item,>(stands: (item: Item) => number | null): CellEdit<Item> => ({
  valueOf: stands,
  field: ({ label, value, onChange }) => (
    <NumberField
      label={label}
      labelHidden
      className="w-full"
      minValue={0}
      value={typeof value === 'number' ? value : null}
      onChange={onChange}
    />
  ),
});
