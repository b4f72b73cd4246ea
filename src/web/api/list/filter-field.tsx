import { dealFiltersTexts } from '#texts/deal-filters.ts';
import { Choice } from '../../ui/choice.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { SettledTextField } from '../../ui/settled-text-field.tsx';
import type { ListFilter } from './list-kind.ts';

interface FilterFieldProps {
  filter: ListFilter;
  value: string | number | undefined;
  onChange: (value: string | number | null) => void;
}

/** What a list is narrowed by in one respect. */
export function FilterField({ filter, value, onChange }: FilterFieldProps) {
  const t = useTexts(dealFiltersTexts);
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
        items={[{ id: '', label: t('either') }, ...(filter.choices ?? [])]}
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
