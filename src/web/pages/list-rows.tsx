import { useLocation, useRouter } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { ListCards } from '../api/list/list-cards.tsx';
import { ListTable } from '../api/list/list-table.tsx';
import type { GridPlace } from '../ui/grid/use-grid.ts';
import { useNarrow } from '../ui/use-narrow.ts';

/** Where each visit of a list was left, so that coming back from a row is coming back to it. */
const left = new Map<string, GridPlace>();

type RowsProps<Item> = Omit<React.ComponentProps<typeof ListTable<Item>>, 'restored' | 'onLeave'>;

/** The table, or cards on a phone, as they were left. */
export function ListRows<Item>(props: RowsProps<Item>) {
  const isNarrow = useNarrow();
  const router = useRouter();
  const { pathname } = useLocation();
  const [visit] = useState(() => `${pathname} ${router.state.location.state.__TSR_key ?? ''}`);
  const [restored] = useState<GridPlace>(() => left.get(visit) ?? { top: 0, row: 0 });
  const leave = useCallback((place: GridPlace) => void left.set(visit, place), [visit]);
  const Shown = isNarrow ? ListCards : ListTable;
  return <Shown {...props} restored={restored} onLeave={leave} />;
}
