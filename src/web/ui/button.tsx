import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import { classes } from './classes.ts';

export type ButtonLook = 'plain' | 'primary' | 'theirs' | 'quiet' | 'danger';

const shape =
  'inline-flex items-center justify-center gap-1.5 rounded-control border font-[550] leading-tight no-underline cursor-pointer select-none whitespace-nowrap transition-colors duration-100 disabled:cursor-default disabled:opacity-50 data-[pending]:cursor-progress';
const sizes = {
  normal: 'min-h-9 px-[13px] py-1.5 max-sm:min-h-11',
  small: 'min-h-7 px-2.5 py-0.5 text-fine max-sm:min-h-9 thumb',
};
const looks: Record<ButtonLook, string> = {
  plain: 'border-line bg-card text-ink hover:bg-well data-[pressed]:bg-well',
  primary: 'border-ink bg-ink text-on-strong hover:opacity-85',
  theirs: 'border-them bg-them text-on-strong hover:opacity-85',
  quiet: 'border-transparent bg-transparent text-soft hover:bg-well hover:text-ink',
  danger: 'border-risk bg-card text-risk hover:bg-risk-wash',
};

interface Look {
  look?: ButtonLook;
  size?: keyof typeof sizes;
  /** An addition to the button's place on the page, never to its look. */
  className?: string;
  children: ReactNode;
}

export interface ButtonProps extends Look, Omit<AriaButtonProps, keyof Look | 'style'> {
  ref?: Ref<HTMLButtonElement>;
}

/** While `isPending`, it keeps its place and takes no second press. */
export function Button({ look = 'plain', size = 'normal', className, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes(shape, sizes[size], looks[look], className)}>
      {({ isPending }) => (
        <>
          {isPending && <Spinner />}
          {children}
        </>
      )}
    </AriaButton>
  );
}

export interface ButtonLinkProps extends Look, Omit<AriaLinkProps, keyof Look | 'style'> {}

/** Goes somewhere, and looks like a button. */
export function ButtonLink({ look = 'plain', size = 'normal', className, ...rest }: ButtonLinkProps) {
  return <AriaLink {...rest} className={classes(shape, sizes[size], looks[look], className)} />;
}

function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="size-3 animate-spin rounded-full border-2 border-current border-t-transparent"
    />
  );
}
