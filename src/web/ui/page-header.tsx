import { type ReactNode, useEffect } from 'react';

interface PageHeaderProps {
  /** Where this page hangs: a trail of links. */
  trail?: ReactNode;
  /** Beside the title: a picture of whom the page is about. */
  lead?: ReactNode;
  title: ReactNode;
  /** What the browser's tab says, where the title is more than words. */
  tab?: string;
  sub?: ReactNode;
  acts?: ReactNode;
}

export function PageHeader({ trail, lead, title, tab, sub, acts }: PageHeaderProps) {
  const name = tab ?? (typeof title === 'string' ? title : null);
  useEffect(() => {
    document.title = name === null ? product : `${name} · ${product}`;
  }, [name]);
  return (
    <header className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="flex min-w-0 flex-[1_1_420px] items-center gap-3.5 max-sm:basis-auto">
        {lead}
        <div className="min-w-0 flex-1">
          {trail && <p className="text-fine text-soft">{trail}</p>}
          <h1>{title}</h1>
          {sub && <div className="mt-1 text-soft">{sub}</div>}
        </div>
      </div>
      {acts && (
        // On a phone the first act, which is the last at a desk, begins the line that the rest follows; the tab key too
        // goes the way it is seen.
        <div className="flex flex-wrap items-center gap-2 max-sm:flex-row-reverse max-sm:flex-wrap-reverse max-sm:justify-end max-sm:[reading-flow:flex-visual] print:hidden">
          {acts}
        </div>
      )}
    </header>
  );
}

const product = 'Leadsheet';
