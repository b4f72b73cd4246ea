import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Button, type ButtonLook } from './button.tsx';
import { ChevronDown, MoreIcon } from './icons.tsx';

// What opens is fetched when the hand comes near, so that no page waits for it.
const load = () => import('./open-menu.tsx');
const OpenMenu = lazy(() => load().then((module) => ({ default: module.OpenMenu })));

export interface MenuAct {
  id: string;
  label: string;
  detail?: string;
  tone?: 'plain' | 'risk';
  act: () => void;
}

interface MenuProps {
  /** What the menu is about, for those who hear the page; shown unless the button shows something else. */
  label: string;
  acts: readonly MenuAct[];
  look?: ButtonLook | 'dots' | 'picture';
  children?: ReactNode;
}

/** A button with acts below it. */
export function Menu({ label, acts, look = 'dots', children }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const opening = {
    ref: button,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': isOpen,
    onHoverStart: () => void load(),
    onFocus: () => void load(),
    onPress: () => setOpen(true),
    onKeyDown: (event: { key: string }) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setOpen(true);
    },
  };
  return (
    <>
      {look === 'picture' ? (
        <AriaButton {...opening} aria-label={label} className="flex-none cursor-pointer rounded-full">
          {children}
        </AriaButton>
      ) : look === 'dots' ? (
        <AriaButton
          {...opening}
          aria-label={label}
          className="flex size-8 flex-none cursor-pointer items-center justify-center rounded-control text-soft hover:bg-well hover:text-ink max-sm:size-10 thumb"
        >
          <MoreIcon />
        </AriaButton>
      ) : (
        <Button {...opening} look={look} aria-label={children === undefined ? undefined : label}>
          {children ?? label}
          <ChevronDown />
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <OpenMenu label={label} acts={acts} anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
