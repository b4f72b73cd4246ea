import { listGroupsTexts } from '#texts/list-groups.ts';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { narrowed } from './list-filter-sheet.tsx';
import type { ListKind } from './list-kind.ts';
import type { Filters, ListView } from './list-view.ts';

interface ChipsProps<Item> {
  kind: ListKind<Item>;
  view: ListView;
  onChange: (view: ListView) => void;
  onOpen: () => void;
}

/** What a list is narrowed by, a group of filters in one chip. */
export function ListChips<Item>({ kind, view, onChange, onOpen }: ChipsProps<Item>) {
  const t = useTexts(listGroupsTexts);
  const numbers = useNumbers();
  const chipsOf = (filters: Filters) =>
    kind.filters.flatMap(({ key, chip }) => {
      const value = filters[key];
      return value === undefined ? [] : [{ key, text: chip(value) }];
    });
  const groups = view.anyOf.map((group, place) => ({
    key: `group ${place}`,
    text: t('chipGroup', {
      place: place > 0 ? 'further' : view.anyOf.length === 1 ? 'only' : 'first',
      filters: numbers.list(chipsOf(group).map(({ text }) => text)),
    }),
  }));
  const remove = (keys: readonly string[]) =>
    onChange({
      ...keys.reduce((rest, key) => narrowed(rest, key, null), view),
      anyOf: view.anyOf.filter((_, place) => !keys.includes(`group ${place}`)),
    });
  return <FilterChips chips={[...chipsOf(view.filters), ...groups]} onRemove={remove} onOpen={onOpen} />;
}
