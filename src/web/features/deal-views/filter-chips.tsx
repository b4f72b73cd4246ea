import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { FilterChips as Chips } from '../../ui/filter-chips.tsx';
import { type FilterNames, useFilterWords } from './filter-words.ts';

interface ChipsProps {
  view: DealViewContent;
  names: FilterNames;
  onChange: (view: DealViewContent) => void;
  onOpen: () => void;
}

/** What deals are narrowed by, each in a few words, and gone with one press. */
export function FilterChips({ view, names, onChange, onOpen }: ChipsProps) {
  const chips = useFilterWords(names)(view).map((chip) => ({ ...chip, key: chip.fields.join(' ') }));
  const remove = (keys: readonly string[]) => {
    const rest = { ...view };
    for (const chip of chips) {
      if (keys.includes(chip.key)) for (const field of chip.fields) delete rest[field];
    }
    onChange(rest);
  };
  return <Chips chips={chips} onRemove={remove} onOpen={onOpen} />;
}
