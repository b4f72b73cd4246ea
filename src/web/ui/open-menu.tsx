import type { RefObject } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { ActList } from './act-list.tsx';
import { classes } from './classes.ts';
import { popoverLook } from './list-box.tsx';
import type { MenuAct } from './menu.tsx';

interface OpenMenuProps {
  label: string;
  acts: readonly MenuAct[];
  /** What it hangs on, and where the focus goes back to. */
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** The acts of a menu while it is open. */
export function OpenMenu({ label, acts, anchor, onClose }: OpenMenuProps) {
  return (
    <Popover
      isOpen
      onOpenChange={(open) => !open && onClose()}
      triggerRef={anchor}
      aria-label={label}
      placement="bottom end"
      className={classes(popoverLook, 'p-1')}
    >
      <ActList label={label} acts={acts} className="min-w-44" onClose={onClose} />
    </Popover>
  );
}
