import { type ReactNode, useId } from 'react';
import type { Choosable } from '../../ui/list-box.tsx';
import type { CloseOutDraft } from './close-out-draft.ts';

export interface StepProps {
  draft: CloseOutDraft;
  set: (change: (before: CloseOutDraft) => CloseOutDraft) => void;
  people: readonly Choosable[];
  kinds: readonly Choosable[];
}

/** One of the four questions, in the order in which they are asked. */
export function Step({
  place,
  title,
  aside,
  children,
}: {
  place: number;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-line py-4 not-first:border-t first:pt-0">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h3 id={id} className="text-[15px] font-semibold">
          {place} · {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
