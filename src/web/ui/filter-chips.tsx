import { dealFiltersTexts } from '#texts/deal-filters.ts';
import { CloseIcon } from './icons.tsx';
import { useTexts } from './reader.tsx';

interface ChipsProps {
  /** What a list is narrowed by, each in a few words. */
  chips: readonly { readonly key: string; readonly text: string }[];
  onRemove: (keys: readonly string[]) => void;
  onOpen: () => void;
}

/** What a list is narrowed by, and gone with one press. */
export function FilterChips({ chips, onRemove, onOpen }: ChipsProps) {
  const t = useTexts(dealFiltersTexts);
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t('filtersOn')} className="flex flex-wrap items-center gap-1.5">
      {chips.map((chip) => (
        <li key={chip.key} className="flex max-w-full items-center rounded-full bg-us-wash text-fine text-us">
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
            onClick={() => onRemove([chip.key])}
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
            onClick={() => onRemove(chips.map(({ key }) => key))}
            className="min-h-7 cursor-pointer rounded-control px-2 text-fine text-soft hover:text-ink hover:underline max-sm:min-h-9"
          >
            {t('clearFilters')}
          </button>
        </li>
      )}
    </ul>
  );
}
