import { type RefObject, useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { useDrag } from 'react-aria-components/useDrag';
import { useDrop } from 'react-aria-components/useDrop';
import { GripIcon } from './icons.tsx';

interface Carried {
  /** Of our own, so that nothing else is taken for one: `application/x-leadsheet-deal`. */
  type: string;
  id: string;
  name: string;
  /** It stays where it is. */
  isFixed?: boolean | undefined;
}

/**
 * Something that can be carried to another place: with the mouse, by a long touch, or with Enter on its grip, Tab from
 * place to place, Enter to let go and Escape to bring it back.
 */
export function useCarried({ type, id, name, isFixed = false }: Carried) {
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    getItems: () => [{ [type]: id, 'text/plain': name }],
    getAllowedDropOperations: () => ['move'],
    hasDragButton: true,
    isDisabled: isFixed,
    onDragStart: () => noteCarrying(true),
    onDragEnd: () => noteCarrying(false),
  });
  return { carriedProps: dragProps, gripProps: dragButtonProps, isCarried: isDragging };
}

/** While something is carried, nothing that only passes by may lie over a place for it; see the messages. */
function noteCarrying(isCarrying: boolean): void {
  document.documentElement.toggleAttribute('data-carrying', isCarrying);
}

export const isCarrying = (): boolean => document.documentElement.hasAttribute('data-carrying');

/** What a carried thing is taken by with the keyboard. */
export function Grip({ label, ...props }: { label: string } & ReturnType<typeof useCarried>['gripProps']) {
  const { elementType: _, ...rest } = props as typeof props & { elementType?: unknown };
  return (
    <Button
      {...(rest as object)}
      aria-label={label}
      className="flex size-7 flex-none max-sm:size-9 thumb cursor-grab items-center justify-center rounded-control text-faint hover:bg-well hover:text-ink"
    >
      <GripIcon />
    </Button>
  );
}

/** A place where things of a type are put down; it says which one. */
export function usePutDown(
  ref: RefObject<HTMLElement | null>,
  type: string,
  onPutDown: (id: string) => void,
) {
  const { dropProps, isDropTarget } = useDrop({
    ref: ref as RefObject<HTMLElement>,
    getDropOperation: (types) => (types.has(type) ? 'move' : 'cancel'),
    onDrop: ({ items }) => {
      for (const item of items) {
        if (item.kind === 'text' && item.types.has(type)) void item.getText(type).then(onPutDown);
      }
    },
  });
  return useMemo(() => ({ placeProps: dropProps, isOver: isDropTarget }), [dropProps, isDropTarget]);
}
