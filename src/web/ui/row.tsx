import type { ReactNode } from 'react';
import { classes } from './classes.ts';

/** Rows under one another with a line between them. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul {...(label ? { 'aria-label': label } : {})} className="-my-1 divide-y divide-line">
      {children}
    </ul>
  );
}

interface RowProps {
  /** A short thing at the left, such as a time or a date. */
  lead?: ReactNode;
  aside?: ReactNode;
  /** On a phone the aside stands below, where it has room. */
  asideBelow?: boolean;
  className?: string;
  children: ReactNode;
}

export function Row({ lead, aside, asideBelow, className, children }: RowProps) {
  return (
    <li className={classes('flex items-start gap-3 py-2.5', asideBelow && 'max-sm:flex-wrap', className)}>
      {lead && <div className="flex-none tabular-nums">{lead}</div>}
      <div
        className={classes(
          'min-w-0 flex-1',
          asideBelow && lead !== undefined && 'max-sm:basis-[calc(100%-80px)]',
        )}
      >
        {children}
      </div>
      {aside && (
        <div
          className={classes(
            'flex flex-none items-center gap-1.5',
            asideBelow && 'max-sm:basis-full',
            asideBelow && lead !== undefined && 'max-sm:pl-16',
          )}
        >
          {aside}
        </div>
      )}
    </li>
  );
}
