import {
  type ComponentProps,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { listsTexts } from '#texts/lists.ts';
import { BoardCard } from '../../ui/board/board-card.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { RowSelection } from './use-row-selection.ts';

/** What is selected among cards, as each of them asks it of its board. */
interface Selecting {
  readonly chosen: ReadonlyMap<string, unknown> | null;
  readonly select: (item: unknown) => void;
  /** The items of the cards that stand on the board, by the ids of these. */
  readonly shown: Map<string, unknown>;
}

const SelectingCards = createContext<Selecting | null>(null);

interface SelectableCardsProps<Item> {
  /** What was selected; null while nobody selects. */
  selection: RowSelection<Item> | null;
  /** Takes one in, or out again, and begins with the first; left out where nothing may be selected. */
  onSelect: ((item: Item, row: number) => void) | undefined;
  /** Begins with none. */
  onBegin: () => void;
  children: ReactNode;
}

/** A board whose cards can be selected: by a press once somebody has begun, and by X on the one that has the focus. */
export function SelectableCards<Item>(props: SelectableCardsProps<Item>) {
  const { selection, onSelect, onBegin, children } = props;
  const t = useTexts(listsTexts);
  const shown = useRef(new Map<string, unknown>());
  const chosen = selection?.chosen ?? null;
  const selecting = useMemo<Selecting>(
    () => ({ chosen, select: (item) => onSelect?.(item as Item, 0), shown: shown.current }),
    [chosen, onSelect],
  );
  useKey({
    ...{ key: 'x', label: t('select'), group: 'list', inPalette: false, when: onSelect !== undefined },
    act: () => {
      const card = document.activeElement?.closest('[data-card]')?.getAttribute('data-card') ?? '';
      if (shown.current.has(card)) selecting.select(shown.current.get(card));
      else if (!selection) onBegin();
    },
  });
  useKey({
    ...{ key: 'Escape', label: t('selectEnd'), group: 'list', inPalette: false, when: selection !== null },
    act: () => selection?.end(),
  });
  return <SelectingCards value={selecting}>{children}</SelectingCards>;
}

interface SelectableCardProps extends ComponentProps<typeof BoardCard> {
  item: unknown;
  /** What the row is known by, of which several cards may stand on one board. */
  rowId: string;
}

/** A card of such a board. */
export function SelectableCard({ item, rowId, ...card }: SelectableCardProps) {
  const selecting = useContext(SelectingCards);
  const shown = selecting?.shown;
  useEffect(() => {
    shown?.set(card.id, item);
    return () => void shown?.delete(card.id);
  }, [shown, card.id, item]);
  return (
    <BoardCard
      {...card}
      isSelected={selecting?.chosen?.has(rowId)}
      onSelect={() => selecting?.select(item)}
    />
  );
}
