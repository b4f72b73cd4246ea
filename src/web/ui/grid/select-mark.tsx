import { classes } from '../classes.ts';
import { CheckIcon } from '../icons.tsx';

/** Shows that a row is selected; the whole row is what is pressed, and says it. */
export function SelectMark({ isSelected }: { isSelected: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={classes(
        'flex size-4 flex-none items-center justify-center rounded-[4px] border',
        isSelected ? 'border-ink bg-ink text-on-strong' : 'border-edge bg-card',
      )}
    >
      {isSelected && <CheckIcon />}
    </span>
  );
}
