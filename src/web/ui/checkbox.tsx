import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { classes } from './classes.ts';
import { CheckIcon } from './icons.tsx';

interface CheckboxProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  /** What it means, in smaller letters below. */
  hint?: ReactNode;
  children: ReactNode;
}

export function Checkbox({ isSelected, onChange, isDisabled, hint, children }: CheckboxProps) {
  return (
    <AriaCheckbox
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled ?? false}
      className="group flex min-h-6 cursor-pointer items-start gap-2 rounded-[4px] max-sm:min-h-11 max-sm:py-2.5"
    >
      {({ isSelected: on }) => (
        <>
          <span
            className={classes(
              'mt-0.5 flex size-4 flex-none items-center justify-center rounded-[4px] border',
              on ? 'border-ink bg-ink text-on-strong' : 'border-edge bg-card',
            )}
          >
            {on && <CheckIcon />}
          </span>
          <span className="min-w-0">
            {children}
            {hint && <span className="block text-fine text-soft">{hint}</span>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}
