import { classes } from './classes.ts';

interface AvatarProps {
  name: string;
  /** Where their photo is; their initials where there is none. */
  photo?: string | null;
  size?: 'tiny' | 'small' | 'normal' | 'large';
}

const sizes = {
  tiny: 'size-5 text-[9px]',
  small: 'size-7 text-[11px]',
  normal: 'size-9 text-[13px]',
  large: 'size-14 text-[20px]',
} as const;

/** A person at a glance, beside their name: it says nothing that the name does not. */
export function Avatar({ name, photo = null, size = 'normal' }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={classes(
        'inline-flex flex-none items-center justify-center overflow-hidden rounded-full bg-well font-semibold text-soft select-none',
        sizes[size],
      )}
    >
      {photo === null ? (
        // Drawn, not written: within a button that is called otherwise, letters would be a second name.
        <span data-initials={initialsOf(name)} className="before:content-[attr(data-initials)]" />
      ) : (
        <img src={photo} alt="" className="size-full object-cover" />
      )}
    </span>
  );
}

/** The first letter of the first and of the last word. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0]);
  return letters.join('').toLocaleUpperCase() || '?';
}
