import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';

interface UnfoldsProps {
  isBegun: boolean;
  className?: string;
  children: ReactNode;
}

/** On a phone a row that waits is one field; the others follow its first word. */
export function Unfolds({ isBegun, className, children }: UnfoldsProps) {
  return <div className={classes('min-w-0', !isBegun && 'max-md:hidden', className)}>{children}</div>;
}
