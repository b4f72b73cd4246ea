import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import { classes } from './classes.ts';

interface LinkProps extends Omit<AriaLinkProps, 'className' | 'style'> {
  /** `name` is a row's own title; `text` stands within a sentence; `quiet` is an aside. */
  look?: 'text' | 'name' | 'quiet';
  className?: string;
}

const looks = {
  text: 'underline decoration-edge/60 underline-offset-2 hover:decoration-ink',
  name: 'thumb font-semibold hover:underline underline-offset-2',
  quiet: 'text-soft hover:text-ink hover:underline underline-offset-2',
};

export function Link({ look = 'text', className, ...rest }: LinkProps) {
  return <AriaLink {...rest} className={classes('cursor-pointer rounded-[3px]', looks[look], className)} />;
}
