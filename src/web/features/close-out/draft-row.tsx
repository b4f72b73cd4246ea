import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import { onRowKey, type RowOptions } from './row-keys.ts';

interface DraftRowProps extends RowOptions {
  id: string;
  label?: string;
  /** Made beforehand, for when the one that waits is begun. */
  isHidden?: boolean;
  className?: string;
  children: ReactNode;
}

/**
 * One of the rows in which something is typed, painted by itself and moved as a whole. It is a form of its own, though
 * nothing of it is sent: at each key a browser looks through the whole form for what it might fill in, and of the
 * page's fields without a form it looks through all.
 */
export function DraftRow({ id, label, isHidden = false, className, children, ...keys }: DraftRowProps) {
  return (
    <fieldset
      data-row={id}
      hidden={isHidden}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onKeyDownCapture={(event) => onRowKey(event, keys)}
      className={classes('relative min-w-0 transform-[translate(0)] focus-within:z-10', className)}
    >
      <form autoComplete="off" className="contents" onSubmit={(event) => event.preventDefault()}>
        {children}
      </form>
    </fieldset>
  );
}
