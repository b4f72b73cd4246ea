import type { ReactNode } from 'react';

interface FormEndProps {
  /** Stays at the lower edge of its dialog, however long the form above it is. */
  isInReach?: boolean | undefined;
  children: ReactNode;
}

/** The acts at the end of a form, in one place everywhere. */
export function FormEnd({ children, isInReach = false }: FormEndProps) {
  return (
    <div
      data-in-reach={isInReach || undefined}
      className={
        isInReach
          ? 'sticky bottom-0 z-10 -mx-6 mt-1 -mb-6 flex flex-wrap justify-end gap-2 border-t border-line bg-paper px-6 pt-3 pb-[max(12px,env(safe-area-inset-bottom))] max-sm:-mx-4 max-sm:px-4'
          : 'mt-5 flex flex-wrap justify-end gap-2 max-sm:flex-col-reverse'
      }
    >
      {children}
    </div>
  );
}
