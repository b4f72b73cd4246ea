import type { ShownField } from '#contract/fields/fields.ts';
import type { ListDay } from '../../api/list/list-kind.ts';
import { type Holder, keyOf } from './field-writes.tsx';

/** The calendars that fields of the workspace make; what is moved to another day holds that day from then on. */
export const daysOfFields = <Item extends Holder>(fields: readonly ShownField[]): ListDay<Item>[] =>
  fields
    .filter(({ kind }) => kind === 'day')
    .map((field) => ({
      ...{ key: keyOf(field), label: field.label },
      moved: ({ values }: Item, day: string) => ({
        [keyOf(field)]: { before: values[field.fieldId] ?? null, after: day },
      }),
    }));
