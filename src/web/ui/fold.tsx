import type { ReactNode } from 'react';
import { ChevronRight } from './icons.tsx';

/** More, for those who want it. */
export function Fold({
  title,
  isOpen,
  children,
}: {
  title: ReactNode;
  isOpen?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="group" open={isOpen ?? false}>
      <summary className="flex cursor-pointer list-none items-center gap-1 rounded-[4px] py-1 text-soft max-sm:py-3 hover:text-ink [&::-webkit-details-marker]:hidden">
        <span className="transition-transform group-open:rotate-90">
          <ChevronRight />
        </span>
        {title}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
