import { useRef } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { ActList } from './act-list.tsx';
import { classes } from './classes.ts';
import { popoverLook } from './list-box.tsx';
import type { MenuAct } from './menu.tsx';

interface PointMenuProps {
  label: string;
  /** Where on the screen it opens; null keeps it closed. */
  at: { x: number; y: number } | null;
  acts: readonly MenuAct[];
  onClose: () => void;
}

/** A menu at a point: by the right button of the mouse, the menu key, or where a button was pressed. */
export function PointMenu({ label, at, acts, onClose }: PointMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        aria-hidden="true"
        className="pointer-events-none fixed size-px"
        style={{ left: at?.x ?? 0, top: at?.y ?? 0 }}
      />
      <Popover
        triggerRef={anchor}
        isOpen={at !== null}
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        offset={2}
        className={classes(popoverLook, 'p-1')}
      >
        <ActList label={label} acts={acts} className="min-w-52" onClose={onClose} />
      </Popover>
    </>
  );
}
