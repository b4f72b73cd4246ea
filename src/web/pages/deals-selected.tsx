import { useNavigate } from '@tanstack/react-router';
import { ChangeSeveral } from '../api/list/change-several.tsx';
import type { WrittenKind } from '../api/list/list-kind.ts';
import { SaveSelected } from '../api/list/save-selected.tsx';
import type { Sheet } from '../api/list/sheet.ts';
import type { useChangeSeveral } from '../api/list/use-change-several.ts';
import type { RowSelection, useRowSelection } from '../api/list/use-row-selection.ts';
import type { DealRow } from '../features/deal-views/list-input.ts';
import { SelectionBar } from '../features/deal-views/selection-bar.tsx';
import { TagSeveral } from '../features/tags/tag-several.tsx';

interface SelectedProps {
  selection: RowSelection<DealRow>;
  selecting: Pick<ReturnType<typeof useRowSelection<DealRow>>, 'selectAll' | 'selectNone'>;
  count: number;
  kind: WrittenKind<DealRow>;
  changing: ReturnType<typeof useChangeSeveral<DealRow>>;
  sheet: Sheet<DealRow>;
}

/** What can be done with the deals that are selected. */
export function DealsSelected({ selection, selecting, count, kind, changing, sheet }: SelectedProps) {
  const navigate = useNavigate();
  const selected = [...selection.chosen.values()];
  return (
    <SelectionBar
      selection={selection}
      count={count}
      onAll={selecting.selectAll}
      onNone={selecting.selectNone}
      onMove={(dealIds) =>
        void navigate({
          to: '/playbook/moves',
          search: { selected: 'yes' },
          state: { dealIds } as never,
        })
      }
    >
      <TagSeveral
        noun="deal"
        nounIds={[...selection.chosen.keys()]}
        tags={selected.flatMap(({ tags }) => tags)}
      />
      <ChangeSeveral kind={kind} items={selected} changing={changing} />
      <SaveSelected items={selected} sheet={sheet} />
    </SelectionBar>
  );
}
