import { dealViewsTexts } from '#texts/deal-views.ts';
import { Button } from '../../ui/button.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import type { Selection } from './selection.ts';
import { mostSelected } from './use-selection.ts';

interface SelectionBarProps {
  selection: Selection;
  /** How many deals the list has. */
  count: number;
  onAll: () => void;
  onNone: () => void;
  onMove: (dealIds: readonly string[]) => void;
}

/** How many deals are selected, and what can be done with all of them. */
export function SelectionBar({ selection, count, onAll, onNone, onMove }: SelectionBarProps) {
  const t = useTexts(dealViewsTexts);
  const numbers = useNumbers();
  const { size } = selection.dealIds;
  const shown = numbers.whole(size);
  return (
    <section
      aria-label={t('selectBar')}
      className="mb-3 flex flex-wrap items-center gap-2 rounded-card border border-edge bg-card px-4 py-2 max-md:sticky max-md:top-2 max-md:z-20"
    >
      <p role="status" className="mr-auto font-semibold">
        {size === mostSelected && count > size
          ? t('selectedMost', { shown })
          : t('selected', { count: size, shown })}
      </p>
      {size < Math.min(count, mostSelected) && (
        <Button size="small" onPress={onAll}>
          {t('selectAll')}
        </Button>
      )}
      {size > 0 && (
        <Button size="small" onPress={onNone}>
          {t('selectNone')}
        </Button>
      )}
      <Button
        size="small"
        look="primary"
        isDisabled={size === 0}
        onPress={() => onMove([...selection.dealIds])}
      >
        {t('moveSelected')}
      </Button>
      <Button size="small" look="quiet" onPress={selection.end}>
        {t('selectEnd')}
      </Button>
    </section>
  );
}
