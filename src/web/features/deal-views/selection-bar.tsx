import type { ReactNode } from 'react';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { ListSelectionBar } from '../../api/list/list-selection-bar.tsx';
import type { RowSelection } from '../../api/list/use-row-selection.ts';
import { Button } from '../../ui/button.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import type { DealRow } from './list-input.ts';

interface SelectionBarProps {
  selection: RowSelection<DealRow>;
  /** How many deals the list has. */
  count: number;
  onAll: () => void;
  onNone: () => void;
  onMove: (dealIds: readonly string[]) => void;
  /** What else can be done with all of them. */
  children: ReactNode;
}

/** How many deals are selected, and what can be done with all of them. */
export function SelectionBar({ selection, count, onAll, onNone, onMove, children }: SelectionBarProps) {
  const t = useTexts(dealViewsTexts);
  const numbers = useNumbers();
  const { size } = selection.chosen;
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
      {children}
      <Button
        size="small"
        look="primary"
        isDisabled={size === 0}
        onPress={() => onMove([...selection.chosen.keys()])}
      >
        {t('moveSelected')}
      </Button>
    </ListSelectionBar>
  );
}
