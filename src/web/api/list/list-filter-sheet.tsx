import { dealFiltersTexts } from '#texts/deal-filters.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { FilterField } from './filter-field.tsx';
import { ListFilterGroups } from './list-filter-groups.tsx';
import type { ListFilter } from './list-kind.ts';
import type { ListView } from './list-view.ts';

interface SheetProps {
  isOpen: boolean;
  filters: readonly ListFilter[];
  view: ListView;
  onChange: (view: ListView) => void;
  onClose: () => void;
}

/** All that a list can be narrowed by. The list behind it follows at once. */
export function ListFilterSheet({ isOpen, filters, view, onChange, onClose }: SheetProps) {
  const t = useTexts(dealFiltersTexts);
  const set = (key: string, value: string | number | null) => onChange(narrowed(view, key, value));
  return (
    <Dialog title={t('filters')} isOpen={isOpen} onClose={onClose} as="sheet">
      <div className="flex flex-col gap-5">
        {filters
          // Chosen where it stands, such as at an account, and only taken away here.
          .filter(({ of }) => of !== 'id')
          .map((filter) => (
            <FilterField
              key={filter.key}
              filter={filter}
              value={view.filters[filter.key]}
              onChange={(value) => set(filter.key, value)}
            />
          ))}
        <ListFilterGroups
          filters={filters}
          groups={view.anyOf}
          onChange={(anyOf) => onChange({ ...view, anyOf })}
        />
        <Button look="primary" onPress={onClose} className="self-start">
          {t('done')}
        </Button>
      </div>
    </Dialog>
  );
}

/** The view narrowed by one thing more, or by one less. */
export function narrowed(view: ListView, key: string, value: string | number | null): ListView {
  const { [key]: _, ...rest } = view.filters;
  return { ...view, filters: value === null ? rest : { ...rest, [key]: value } };
}
