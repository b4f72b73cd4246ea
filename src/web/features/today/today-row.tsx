import { type ReactNode, useEffect, useRef } from 'react';
import { classes } from '../../ui/classes.ts';
import { leaveMs } from './leave-time.ts';

interface TodayRowProps {
  /** By which the keyboard knows it. */
  name: string;
  lead?: ReactNode;
  /** What can be done about it: the first of it takes the focus. */
  act?: ReactNode;
  /** On a phone the act stands below the text, where it has room. */
  actBelow?: boolean;
  /** It is on its way out and takes nothing any more. */
  isOver?: boolean;
  /** Over, and closing before the eyes of who did it. */
  isLeaving?: boolean;
  className?: string;
  onNear?: () => void;
  children: ReactNode;
}

/** A row that the keyboard goes along, one after another through the whole day. */
export function TodayRow(props: TodayRowProps) {
  const { name, lead, act, actBelow, isOver = false, isLeaving = false, className, onNear, children } = props;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isLeaving && line.current) close(line.current);
  }, [isLeaving]);
  return (
    <li
      ref={line}
      data-row={name}
      inert={isOver}
      onFocus={onNear}
      onPointerEnter={onNear}
      className={classes(
        'relative flex scroll-my-24 items-start gap-3 py-2.5 before:absolute before:inset-y-2 before:-left-[11px] before:w-[3px] before:rounded-full has-[:focus-visible]:before:bg-us',
        className,
      )}
    >
      {lead && <div className="flex-none tabular-nums max-sm:self-start">{lead}</div>}
      <div
        className={classes(
          'flex min-w-0 flex-1 gap-x-3 gap-y-2 [align-items:inherit]',
          actBelow && 'max-sm:flex-col max-sm:[align-items:start]',
        )}
      >
        <div className="w-full min-w-0 flex-1">{children}</div>
        {act && (
          <div data-act className="flex flex-none items-center gap-1.5">
            {act}
          </div>
        )}
      </div>
    </li>
  );
}

/** Stays a moment to be seen, then closes so that the rows below come up to it. */
function close(line: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const height = `${line.offsetHeight}px`;
  line.style.overflow = 'hidden';
  line.animate(
    [
      { height, opacity: 1, offset: 0 },
      { height, opacity: 1, offset: 0.65 },
      { height: '0px', paddingBlock: '0px', opacity: 0, offset: 1 },
    ],
    { duration: leaveMs, easing: 'ease-in-out', fill: 'forwards' },
  );
}
