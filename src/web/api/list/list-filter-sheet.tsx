import { dealFiltersTexts } from '#texts/deal-filters.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { SettledTextField } from '../../ui/settled-text-field.tsx';
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
              either={t('either')}
              onChange={(value) => set(filter.key, value)}
            />
          ))}
        <Button look="primary" onPress={onClose} className="self-start">
          {t('done')}
        </Button>
      </div>
    </Dialog>
  );
}

interface FilterFieldProps {
  filter: ListFilter;
  value: string | number | undefined;
  either: string;
  onChange: (value: string | number | null) => void;
}

function FilterField({ filter, value, either, onChange }: FilterFieldProps) {
  if (filter.control) return filter.control({ value: String(value ?? ''), onChange });
  if (filter.of === 'days') {
    return (
      <NumberField
        label={filter.label}
        isRequired={false}
        value={typeof value === 'number' ? value : null}
        minValue={1}
        maxValue={3660}
        onChange={onChange}
      />
    );
  }
  if (filter.of === 'choice') {
    return (
      <Choice
        label={filter.label}
        size="small"
        items={[{ id: '', label: either }, ...(filter.choices ?? [])]}
        value={String(value ?? '')}
        onChange={(chosen) => onChange(chosen || null)}
      />
    );
  }
  return (
    <SettledTextField
      label={filter.label}
      value={String(value ?? '')}
      onChange={(text) => onChange(text || null)}
    />
  );
}

/** The view narrowed by one thing more, or by one less. */
export function narrowed(view: ListView, key: string, value: string | number | null): ListView {
  const { [key]: _, ...rest } = view.filters;
  return { ...view, filters: value === null ? rest : { ...rest, [key]: value } };
}
