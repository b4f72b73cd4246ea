import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

interface CardProps {
  title?: ReactNode;
  /** Beside the title: a figure, a tag, a small act. */
  aside?: ReactNode;
  tone?: 'plain' | 'theirs';
  className?: string;
  children: ReactNode;
}

/** One matter on a page. With a title it is a region that can be jumped to. */
export function Card({ title, aside, tone = 'plain', className, children }: CardProps) {
  const id = useId();
  return (
    <section
      {...(title ? { 'aria-labelledby': id } : {})}
      className={classes(
        'min-w-0 rounded-card border bg-card px-[18px] py-4 max-sm:px-4 print:break-inside-avoid',
        tone === 'theirs' ? 'border-them-line' : 'border-line',
        className,
      )}
    >
      {(title || aside) && (
        <div className="mb-2.5 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <h2 id={id} className="text-[13px] font-semibold text-soft">
            {title}
          </h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
