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
    <section
      aria-labelledby={id}
      data-step={place}
      className="border-line py-5 not-first:border-t first:pt-0 max-sm:py-4"
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
