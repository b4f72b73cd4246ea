import type { ReactNode } from 'react';

/** What a card says, and beside it what can be done; on a phone below it, across the whole width. */
export function SaidWithActs({ said, children }: { said: ReactNode; children: ReactNode }) {
  return (
    <div className="flex items-center justify-between gap-5 max-sm:flex-col max-sm:items-stretch">
      <div className="min-w-0 text-soft">{said}</div>
      <div className="flex flex-none flex-wrap gap-2 max-sm:[&>*]:flex-auto">{children}</div>
    </div>
  );
}
