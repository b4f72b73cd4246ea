import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { dealFiltersTexts } from '#texts/deal-filters.ts';
import { CloseIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { type FilterNames, useFilterWords } from './filter-words.ts';

interface ChipsProps {
  view: DealViewContent;
  names: FilterNames;
  onChange: (view: DealViewContent) => void;
  onOpen: () => void;
}

/** What the list is narrowed by, each in a few words, and gone with one press. */
export function FilterChips({ view, names, onChange, onOpen }: ChipsProps) {
  const t = useTexts(dealFiltersTexts);
  const chips = useFilterWords(names)(view);
  if (chips.length === 0) return null;
  const without = (fields: readonly (keyof DealViewContent)[]) => {
    const rest = { ...view };
    for (const field of fields) delete rest[field];
    onChange(rest);
  };
  return (
    <ul aria-label={t('filtersOn')} className="flex flex-wrap items-center gap-1.5">
      {chips.map((chip) => (
        <li
          key={chip.fields.join(' ')}
          className="flex max-w-full items-center rounded-full bg-us-wash text-fine text-us"
        >
          <button
            type="button"
            onClick={onOpen}
            className="min-h-7 min-w-0 cursor-pointer truncate rounded-full pl-3 font-[550] max-sm:min-h-9"
          >
            {chip.text}
          </button>
          <button
            type="button"
            aria-label={t('removeFilter', { filter: chip.text })}
            onClick={() => without(chip.fields)}
            className="flex size-7 flex-none cursor-pointer items-center justify-center rounded-full hover:bg-us/10 max-sm:size-9 thumb [&>svg]:size-3"
          >
            <CloseIcon />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            onClick={() => without(chips.flatMap((chip) => chip.fields))}
            className="min-h-7 cursor-pointer rounded-control px-2 text-fine text-soft hover:text-ink hover:underline max-sm:min-h-9"
          >
            {t('clearFilters')}
          </button>
        </li>
      )}
    </ul>
  );
}
