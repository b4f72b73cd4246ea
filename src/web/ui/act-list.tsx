import { Menu, MenuItem } from 'react-aria-components/Menu';
import { afterFocusReturns } from './after-focus-returns.ts';
import { classes } from './classes.ts';
import type { MenuAct } from './menu.tsx';

interface ActListProps {
  label: string;
  acts: readonly MenuAct[];
  className: string;
  onClose: () => void;
}

/** The acts of an open menu, however it was opened. One that is chosen is done once the focus is back where it was. */
export function ActList({ label, acts, className, onClose }: ActListProps) {
  return (
    <Menu
      aria-label={label}
      autoFocus="first"
      className={classes('outline-none', className)}
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
  );
}
