import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';

/** A row of things to press with a thumb, that can be pushed along where it is longer than the screen. */
export function ChipRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    // A group of presses and no list: what is chosen is said by each.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll
    <div
      role="group"
      aria-label={label}
      className="-mx-4 flex gap-1.5 overflow-x-auto px-4 py-0.5 [scrollbar-width:none] lg:mx-0 lg:flex-wrap lg:px-0"
    >
      {children}
    </div>
  );
}

interface ChipProps {
  isOn: boolean;
  onPress: () => void;
  children: ReactNode;
}

export function Chip({ isOn, onPress, children }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onPress}
      className={classes(
        'min-h-11 flex-none cursor-pointer rounded-full border px-3.5 text-[14px] whitespace-nowrap select-none lg:min-h-9',
        isOn ? 'border-ink bg-ink text-on-strong' : 'border-line bg-card hover:bg-well active:bg-well',
      )}
    >
      {children}
    </button>
  );
}
