import type { ReactNode, RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { classes } from './classes.ts';
import { popoverLook } from './list-box.tsx';

interface PopupProps {
  label: string;
  /** What it hangs on, and where the focus goes back to. */
  anchor: RefObject<Element>;
  onClose: () => void;
  children: ReactNode;
}

/** A small panel that hangs on something on the page. */
export function Popup({ label, anchor, onClose, children }: PopupProps) {
  return (
    <Popover
      isOpen
      onOpenChange={(open) => !open && onClose()}
      triggerRef={anchor}
      className={classes(popoverLook, 'w-[min(92vw,360px)] p-4')}
    >
      <Dialog aria-label={label} className="outline-none">
        {children}
      </Dialog>
    </Popover>
  );
}
