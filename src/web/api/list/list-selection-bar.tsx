import type { ReactNode } from 'react';
import { listsTexts } from '#texts/lists.ts';
import { Button } from '../../ui/button.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { mostSelected, type RowSelection } from './use-row-selection.ts';

interface SelectionBarProps<Item> {
  selection: RowSelection<Item>;
  /** How many the list has. */
  count: number;
  onAll: () => void;
  onNone: () => void;
  /** What can be done with all of them. */
  children: ReactNode;
}

/** How many are selected, and what can be done with all of them. */
export function ListSelectionBar<Item>(props: SelectionBarProps<Item>) {
  const { selection, count, onAll, onNone, children } = props;
  const t = useTexts(listsTexts);
  const numbers = useNumbers();
  const { size } = selection.chosen;
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
      {children}
      <Button size="small" look="quiet" onPress={selection.end}>
        {t('selectEnd')}
      </Button>
    </section>
  );
}
