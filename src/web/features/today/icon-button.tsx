import type { ReactNode } from 'react';
import { Tooltip } from '../../ui/tooltip.tsx';

interface IconButtonProps {
  label: string;
  isDisabled?: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** A small act without words; they come on hover and on focus. */
export function IconButton({ label, isDisabled = false, onPress, children }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <button
        type="button"
        aria-label={label}
        disabled={isDisabled}
        onClick={onPress}
        className="flex size-8 flex-none cursor-pointer items-center justify-center rounded-control text-soft hover:bg-well hover:text-ink disabled:opacity-40 max-sm:size-11"
      >
        {children}
      </button>
    </Tooltip>
  );
}

/** A clock: not now. */
export const LaterIcon = () => (
  <svg
    width="17"
    height="17"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <circle cx="10" cy="10" r="7" />
    <path d="M10 6v4.2l2.8 1.8" />
  </svg>
);
