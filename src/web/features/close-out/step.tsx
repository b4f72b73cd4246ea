import { type ReactNode, useId } from 'react';

interface StepProps {
  place: number;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** One of the four questions, in the order in which they are asked. */
export function Step({ place, title, aside, children }: StepProps) {
  const id = useId();
  return (
    // Each is painted by itself and moved as a whole (what is transformed is), so that a key in one does not paint the
    // others anew, also where it begins a line and moves them down.
    <section
      aria-labelledby={id}
      data-step={place}
      className="relative transform-[translate(0)] border-line py-5 focus-within:z-10 not-first:border-t first:pt-0 max-sm:py-4"
    >
      <div className="mb-2.5 flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <h2 id={id} className="text-[15px] font-semibold">
          <span className="text-soft tabular-nums">{place} · </span>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
