import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { afterFocusReturns } from './after-focus-returns.ts';
import { Button, type ButtonLook } from './button.tsx';
import { classes } from './classes.ts';
import { ChevronDown, MoreIcon } from './icons.tsx';
import { popoverLook } from './list-box.tsx';

export interface MenuAct {
  id: string;
  label: string;
  detail?: string;
  tone?: 'plain' | 'risk';
  act: () => void;
}

interface MenuProps {
  /** What the menu is about, for those who hear the page; shown unless it is only the three dots. */
  label: string;
  acts: readonly MenuAct[];
  look?: ButtonLook | 'dots';
  children?: ReactNode;
}

export function Menu({ label, acts, look = 'dots', children }: MenuProps) {
  return (
    <MenuTrigger>
      {look === 'dots' ? (
        <AriaButton
          aria-label={label}
          className="flex size-8 flex-none cursor-pointer items-center justify-center rounded-control text-soft hover:bg-well hover:text-ink max-sm:size-10"
        >
          <MoreIcon />
        </AriaButton>
      ) : (
        <Button look={look}>
          {children ?? label}
          <ChevronDown />
        </Button>
      )}
      <Popover className={classes(popoverLook, 'p-1')} placement="bottom end">
        <AriaMenu
          aria-label={label}
          className="min-w-44 outline-none"
          onAction={(id) => afterFocusReturns(() => acts.find((one) => one.id === id)?.act())}
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
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
