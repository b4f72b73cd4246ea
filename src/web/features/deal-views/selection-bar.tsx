import { dealViewsTexts } from '#texts/deal-views.ts';
import { ListSelectionBar } from '../../api/list/list-selection-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import type { Selection } from './selection.ts';

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
    <ListSelectionBar
      words={{
        bar: t('selectBar'),
        selected: t('selected', { count: size, shown }),
        selectedMost: t('selectedMost', { shown }),
      }}
      {...{ size, count, onAll, onNone }}
      onEnd={selection.end}
    >
      <Button
        size="small"
        look="primary"
        isDisabled={size === 0}
        onPress={() => onMove([...selection.dealIds])}
      >
        {t('moveSelected')}
      </Button>
    </ListSelectionBar>
  );
}
