import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { ChevronDown } from './icons.tsx';
import type { Choosable } from './list-box.tsx';

// What opens is fetched when the hand comes near, so that no page waits for it.
const load = () => import('./open-list.tsx');
const OpenList = lazy(() => load().then((module) => ({ default: module.OpenList })));

interface QuickChoiceProps {
  label: string;
  items: readonly Choosable[];
  value: string;
  onChange: (id: string) => void;
  className?: string;
}

/** One of a list, outside of any form: what is chosen changes the page at once. */
export function QuickChoice({ label, items, value, onChange, className = '' }: QuickChoiceProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const chosen = items.find((item) => item.id === value)?.label ?? '';
  return (
    <>
      <Button
        ref={button}
        aria-label={`${label}: ${chosen}`}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        onHoverStart={() => void load()}
        onFocus={() => void load()}
        onPress={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setOpen(true);
        }}
        className={`justify-between! font-normal! ${className}`}
      >
        <span className="min-w-0 truncate">{chosen}</span>
        <ChevronDown />
      </Button>
      {isOpen && (
        <Suspense>
          <OpenList
            label={label}
            items={items}
            value={value}
            anchor={button}
            onChoose={(id) => {
              setOpen(false);
              onChange(id);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
