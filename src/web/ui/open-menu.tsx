import type { RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { afterFocusReturns } from './after-focus-returns.ts';
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
      <Menu
        aria-label={label}
        autoFocus="first"
        className="min-w-44 outline-none"
        onClose={onClose}
        onAction={(id) => {
          onClose();
          afterFocusReturns(() => acts.find((one) => one.id === id)?.act());
        }}
      >
        {acts.map((one) => (
          <MenuItem
            key={one.id}
            id={one.id}
            textValue={one.label}
            className={classes(
              'cursor-pointer rounded-md px-2.5 py-1.5 outline-none data-[focused]:bg-well max-sm:py-2.5',
              one.tone === 'risk' && 'text-risk',
            )}
          >
            {one.label}
            {one.detail && <span className="block text-fine text-soft">{one.detail}</span>}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
