import type { ReactNode } from 'react';

/** One kind of change of a move, with what it touches; not there where it touches nothing. */
export function MoveLine({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="contents has-[dd:empty]:hidden">
      <dt className="text-fine leading-6 text-soft">{title}</dt>
      <dd className="flex min-w-0 flex-wrap items-center gap-1">{children}</dd>
    </div>
  );
}
