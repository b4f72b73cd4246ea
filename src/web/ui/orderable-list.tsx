import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { classes } from './classes.ts';
import { GripIcon } from './icons.tsx';
import { useFingerOrder } from './use-finger-order.ts';

interface Orderable {
  id: string;
  label: string;
  /** Below the label, in smaller letters. The label is then as long as it needs. */
  detail?: ReactNode;
  /** At the end of the row, such as a mark. */
  aside?: ReactNode;
}

interface OrderableListProps {
  label: string;
  items: readonly Orderable[];
  /** Left out where none of them is chosen: a press then does something with one. */
  selected?: string | null;
  onSelect: (id: string) => void;
  /** Puts one at another place, from 0. */
  onMove: (id: string, place: number) => void;
}

/**
 * Rows in an order that can be changed: dragged at the grip by mouse, finger or keyboard, or moved with Alt and an
 * arrow. One of them is chosen, or a press opens one.
 */
export function OrderableList({ label, items, selected, onSelect, onMove }: OrderableListProps) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (ids) => [...ids].map((id) => ({ 'text/plain': String(id) })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      if (id === undefined) return;
      const rest = items.filter((one) => one.id !== id);
      const at = rest.findIndex((one) => one.id === target.key);
      onMove(id, target.dropPosition === 'after' ? at + 1 : at);
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const row = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    const id = row?.getAttribute('data-key');
    const place = items.findIndex((one) => one.id === id);
    if (!id || place < 0) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(id, place + (event.key === 'ArrowUp' ? -1 : 1));
  };
  const box = useRef<HTMLDivElement>(null);
  const { onPointerDownCapture } = useFingerOrder(
    box,
    items.map(({ id }) => id),
    onMove,
  );
  return (
    <div ref={box} onKeyDownCapture={onKeyDown} onPointerDownCapture={onPointerDownCapture}>
      <GridList
        aria-label={label}
        items={items}
        {...(selected === undefined
          ? {}
          : {
              selectionMode: 'single' as const,
              selectionBehavior: 'replace' as const,
              disallowEmptySelection: true,
              selectedKeys: selected === null ? [] : [selected],
              onSelectionChange: (ids: 'all' | Iterable<string | number>) => {
                const [id] = ids === 'all' ? [] : [...ids];
                if (id !== undefined) onSelect(String(id));
              },
            })}
        onAction={(id) => onSelect(String(id))}
        dragAndDropHooks={dragAndDropHooks}
        className="flex flex-col outline-none"
      >
        {(item) => (
          <GridListItem
            id={item.id}
            textValue={item.label}
            className={({ isSelected, isDragging, isFocusVisible }) =>
              classes(
                'group/row flex min-h-9 cursor-pointer items-center gap-1 rounded-control pr-2 -outline-offset-2 max-sm:min-h-12 data-aside:transition-transform data-carried:relative data-carried:z-10 data-carried:bg-raised data-carried:shadow-lift',
                isSelected ? 'bg-them-wash font-semibold text-them' : 'hover:bg-well',
                isDragging && 'opacity-50',
                isFocusVisible && 'outline-2 outline-us',
              )
            }
          >
            {/* The button itself lets a mouse through to its row; a finger takes what is around it. */}
            <span data-grip className="flex-none touch-none">
              <Button
                slot="drag"
                className="flex h-8 w-6 cursor-grab items-center justify-center rounded-[5px] text-faint opacity-50 group-hover/row:opacity-100 max-sm:h-12 max-sm:w-10 max-sm:opacity-100"
              >
                <GripIcon />
              </Button>
            </span>
            <span className="w-5 flex-none text-right text-fine text-faint tabular-nums">
              {items.findIndex(({ id }) => id === item.id) + 1}
            </span>
            <span
              className={classes(
                'min-w-0 flex-1 pl-1.5',
                item.detail === undefined ? 'truncate' : 'wrap-anywhere',
              )}
            >
              {item.label}
              {item.detail}
            </span>
            {item.aside}
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}
