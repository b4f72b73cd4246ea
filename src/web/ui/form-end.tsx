import type { ReactNode } from 'react';

/** The acts at the end of a form, in one place everywhere. */
export function FormEnd({ children }: { children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap justify-end gap-2 max-sm:flex-col-reverse">{children}</div>;
}
