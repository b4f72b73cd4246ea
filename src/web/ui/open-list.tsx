import type { RefObject } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { classes } from './classes.ts';
import { type Choosable, choosableLook, popoverLook } from './list-box.tsx';

interface OpenListProps {
  label: string;
  items: readonly Choosable[];
  value: string;
  anchor: RefObject<HTMLElement | null>;
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** The list of a quick choice while it is open. */
export function OpenList({ label, items, value, anchor, onChoose, onClose }: OpenListProps) {
  return (
    <Popover
      isOpen
      onOpenChange={(open) => !open && onClose()}
      triggerRef={anchor}
      aria-label={label}
      placement="bottom start"
      className={classes(popoverLook, 'min-w-44 p-1')}
    >
      <ListBox
        aria-label={label}
        items={items}
        autoFocus
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys];
          if (id !== undefined) onChoose(String(id));
        }}
        className="max-h-80 overflow-auto outline-none"
      >
        {(item) => (
          <ListBoxItem textValue={item.label} className={choosableLook}>
            <span>{item.label}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
